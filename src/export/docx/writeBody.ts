import { Paragraph } from 'docx';
import type { Paper } from '../paper.ts';
import { bodyLine, sizes } from './officialPage.ts';
import { bodyParagraph, centred, lines, run } from './paragraphs.ts';

/** What a paper says before its annexes, and their list. */
export function writeBody({ title, subtitle, parts, annexes, figure, table }: Paper): Paragraph[] {
  const named = [
    ...(figure ? [`${annexes.figure} ${figure.caption}`] : []),
    `${annexes.table} ${table.caption}`,
  ].map((what, index) => `${index + 1}. ${what}`);
  return [
    centred(title, 'title', sizes.title, 700),
    centred(subtitle, 'subtitle', sizes.body, bodyLine, bodyLine),
    ...parts.flatMap(({ heading, lines: texts }) => [
      bodyParagraph(heading, 'heading', true),
      ...texts.map((text) => bodyParagraph(text)),
    ]),
    new Paragraph({ spacing: lines(bodyLine) }),
    ...named.map(
      (what, index) =>
        new Paragraph({
          children: [run(index === 0 ? annexes.lead + what : what, 'body', sizes.body)],
          spacing: lines(bodyLine),
          // 附件： takes two characters' indent and three of its own.
          indent: { left: sizes.body * 10 * 5, ...(index === 0 ? { hanging: sizes.body * 10 * 3 } : {}) },
        }),
    ),
  ];
}
