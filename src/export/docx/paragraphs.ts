import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { officialFonts } from '../officialFonts.ts';
import { bodyLine, sizes } from './officialPage.ts';

type Face = Exclude<keyof typeof officialFonts, 'latin'>;

export const run = (text: string, face: Face, size: number): TextRun =>
  new TextRun({
    text,
    size,
    font: {
      ascii: officialFonts.latin,
      hAnsi: officialFonts.latin,
      eastAsia: officialFonts[face],
      cs: officialFonts.latin,
      hint: 'eastAsia',
    },
  });

export const lines = (points20: number): IParagraphOptions['spacing'] => ({
  line: points20,
  lineRule: LineRuleType.EXACT,
});

/** A paragraph of the body: 三号 of two characters' indent. */
export const bodyParagraph = (text: string, face: Face = 'body', isLead = false): Paragraph =>
  new Paragraph({
    children: [run(text, face, sizes.body)],
    spacing: lines(bodyLine),
    indent: { firstLine: sizes.body * 10 * 2 },
    keepNext: isLead,
  });

export const centred = (text: string, face: Face, size: number, line: number, after = 0): Paragraph =>
  new Paragraph({
    children: [run(text, face, size)],
    alignment: AlignmentType.CENTER,
    spacing: { ...lines(line), after },
    keepNext: true,
  });
