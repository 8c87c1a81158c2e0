import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync, type Zippable } from 'fflate';

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

/** A plan whose numbers Word counts, with what official documents have besides: table, footnote, header, footer. */
export async function buildNumberedDocx(): Promise<Uint8Array> {
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.LEFT,
  });
  const numbered = (text: string, at: number): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'plan', level: at } });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: [
            level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, '第%1章'),
            level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
            level(2, LevelFormat.DECIMAL, '%3.'),
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('以批复文件为准。')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('页眉不读')] }) },
        footers: { default: new Footer({ children: [new Paragraph('页脚不读')] }) },
        children: [
          new Paragraph('安徽省宿州市推进一体化发展行动计划（2026—2030年）'),
          numbered('总体要求', 0),
          numbered('指导思想', 1),
          numbered('加快建设合新高铁', 2),
          new Paragraph({
            numbering: { reference: 'plan', level: 2 },
            children: [new TextRun('推进徐淮阜高速'), new FootnoteReferenceRun(1), new TextRun('前期工作')],
          }),
          numbered('主要目标', 1),
          numbered('谋划泗许高速', 2),
          numbered('重点任务', 0),
          numbered('基础设施', 1),
          new Table({
            rows: [
              new TableRow({ children: [cell('项目'), cell('阶段')] }),
              new TableRow({ children: [cell('合新高铁'), cell('在建')] }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A DOCX out of the XML of its body, and of further parts. */
export function wrapDocx(body: string, parts: Zippable = {}, head = ''): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
    ...parts,
  });
}

/** A paragraph of plain words. */
export const plain = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
