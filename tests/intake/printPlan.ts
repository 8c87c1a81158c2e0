import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LeaderType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import type { PlanText } from '../../src/model/plan.ts';

const font = 'Noto Serif CJK SC';
/** In half-points: 三号 of official documents, the size of their text. */
const size = 32;

const paragraph = (
  text: string,
  options: IParagraphOptions = { indent: { firstLine: 2 * 320 } },
): Paragraph => new Paragraph({ ...options, children: [new TextRun({ text, font, size })] });
const centred: IParagraphOptions = { alignment: AlignmentType.CENTER };

/**
 * A plan as an office would print it: title, contents with leaders, set-in paragraphs, boxes as tables, the same words
 * above each page and its number below.
 * @returns a DOCX
 */
export async function printPlan(title: string, { headings, measures }: PlanText): Promise<Uint8Array> {
  const parts = [...headings, ...measures].sort((a, b) => a.rawStart - b.rawStart);
  const contents = headings.map(({ text }, at) => paragraph(`${text.trim()}\t${at + 2}`, led));
  const body = parts.flatMap((part): (Paragraph | Table)[] => {
    const lines = part.text.split('\n').filter((line) => line.trim() !== '');
    const set = lines.map((line) => paragraph(line.trim()));
    return 'kind' in part && part.kind === 'box' ? [boxOf(set)] : set;
  });
  const document = new Document({
    sections: [
      {
        properties: { page: { margin: { top: 2000, bottom: 1900, left: 1580, right: 1480 } } },
        headers: { default: new Header({ children: [paragraph('规划材料汇编', centred)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          paragraph(title, centred),
          paragraph('目  录', centred),
          ...contents,
          new Paragraph({ children: [new PageBreak()] }),
          ...body,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const led: IParagraphOptions = {
  tabStops: [{ type: TabStopType.RIGHT, position: 8800, leader: LeaderType.DOT }],
};

const boxOf = (lines: readonly Paragraph[]): Table =>
  new Table({ rows: lines.map((line) => new TableRow({ children: [new TableCell({ children: [line] })] })) });

const pageNumber = (): Paragraph =>
  new Paragraph({ ...centred, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] });
