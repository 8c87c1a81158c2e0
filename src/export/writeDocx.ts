import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx';
import { officialFonts } from './officialFonts.ts';
import type { Paper, PaperColumn, PaperFigure, PaperItem } from './paper.ts';

type Face = Exclude<keyof typeof officialFonts, 'latin'>;

/** Half points: 二号, 三号, 四号; what is smaller has no rule. */
const sizes = { title: 44, body: 32, page: 28, cell: 20, item: 20, note: 18 } as const;
/** Twentieths of a point: 22 lines a page. */
const bodyLine = 579;
const mm = convertMillimetersToTwip;
const paperSize = { width: mm(210), height: mm(297) };
/** The margins of an official paper in mm; on its side the page keeps its binding edge, which is then on top. */
const margins = { upright: [37, 26, 35, 28], onItsSide: [28, 35, 26, 37] } as const;
const textWidth = { upright: 210 - 28 - 26, onItsSide: 297 - 37 - 35 } as const;
const itemColumns = 3;
const pixelsPerMm = 96 / 25.4;

const run = (text: string, face: Face, size: number): TextRun =>
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

const lines = (points20: number): IParagraphOptions['spacing'] => ({
  line: points20,
  lineRule: LineRuleType.EXACT,
});

/** A paragraph of the body: 三号 of two characters' indent. */
const bodyParagraph = (text: string, face: Face = 'body', isLead = false): Paragraph =>
  new Paragraph({
    children: [run(text, face, sizes.body)],
    spacing: lines(bodyLine),
    indent: { firstLine: sizes.body * 10 * 2 },
    keepNext: isLead,
  });

const centred = (text: string, face: Face, size: number, line: number, after = 0): Paragraph =>
  new Paragraph({
    children: [run(text, face, size)],
    alignment: AlignmentType.CENTER,
    spacing: { ...lines(line), after },
    keepNext: true,
  });

/** — 1 —, on the outer side of the page. */
function pageNumber(alignment: 'left' | 'right'): Footer {
  const font = {
    ascii: officialFonts.pageNumber,
    eastAsia: officialFonts.pageNumber,
    hAnsi: officialFonts.pageNumber,
  };
  const shared = { size: sizes.page, font };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: sizes.page * 10, right: sizes.page * 10 },
        children: [new TextRun({ ...shared, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function section(way: keyof typeof margins, children: ISectionOptions['children']): ISectionOptions {
  const [top, right, bottom, left] = margins[way].map((one) => mm(one)) as [number, number, number, number];
  const orientation = way === 'upright' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  return {
    properties: {
      page: {
        size: { ...paperSize, orientation },
        margin: { top, right, bottom, left, footer: mm(way === 'upright' ? 25 : 16), header: mm(15) },
      },
    },
    footers: { default: pageNumber('right'), even: pageNumber('left') },
    children,
  };
}

function writeBody({ title, subtitle, parts, annexes, figure, table }: Paper): Paragraph[] {
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

/** What the numbers of the figure stand for, down one column and then the next. */
function writeItems(items: readonly PaperItem[]): Table {
  const width = mm(textWidth.upright);
  const depth = Math.ceil(items.length / itemColumns);
  const none = { style: 'none', size: 0 } as const;
  const columnWidth = Math.round(width / itemColumns);
  const cell = (item: PaperItem | undefined): TableCell =>
    new TableCell({
      width: { size: columnWidth, type: WidthType.DXA },
      children: [
        new Paragraph({
          children: item ? [run(item.sign, 'body', sizes.item), run(item.name, 'body', sizes.item)] : [],
          spacing: lines(264),
          indent: { left: sizes.item * 10, hanging: sizes.item * 10 },
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array.from({ length: itemColumns }, () => columnWidth),
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: Array.from(
      { length: depth },
      (_, row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: itemColumns }, (__, column) => cell(items[column * depth + row])),
        }),
    ),
  });
}

/** The map as wide as the text, and under it what its numbers stand for. */
function writeFigure(
  heading: string,
  { png, width, height, caption, items }: PaperFigure,
): (Paragraph | Table)[] {
  // The map, its headings and what its numbers stand for share one page.
  const itemsHeight = Math.ceil(items.length / itemColumns) * 7;
  const most = {
    width: textWidth.upright * pixelsPerMm,
    height: Math.max(110, Math.min(165, 190 - itemsHeight)) * pixelsPerMm,
  };
  const scale = Math.min(most.width / width, most.height / height);
  return [
    new Paragraph({
      children: [run(heading, 'heading', sizes.body)],
      spacing: { ...lines(bodyLine), after: 120 },
    }),
    centred(caption, 'title', sizes.body, bodyLine, 160),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: {
            name: caption,
            title: caption,
            description: items.map(({ sign, name }) => sign + name).join(' '),
          },
        }),
      ],
    }),
    new Paragraph({ spacing: lines(160) }),
    ...(items.length > 0 ? [writeItems(items)] : []),
  ];
}

const rule = { style: 'single', size: 4, color: '000000' } as const;

function writeTable(paper: Paper): (Paragraph | Table)[] {
  const { annexes, footnotes, table } = paper;
  const width = mm(textWidth.onItsSide);
  const cell = (text: string, { share, isCentred }: PaperColumn, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: Math.round(share * width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: text.split('\n').map(
        (line) =>
          new Paragraph({
            children: [run(line, isHead ? 'heading' : 'body', sizes.cell)],
            alignment: isHead || isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: lines(264),
          }),
      ),
    });
  return [
    new Paragraph({ children: [run(annexes.table, 'heading', sizes.body)], spacing: lines(bodyLine) }),
    centred(table.caption, 'title', sizes.body, bodyLine, 160),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: table.columns.map(({ share }) => Math.round(share * width)),
      layout: TableLayoutType.FIXED,
      borders: {
        top: rule,
        bottom: rule,
        left: rule,
        right: rule,
        insideHorizontal: rule,
        insideVertical: rule,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: table.columns.map((column) => cell(column.title, column, true)),
        }),
        ...table.rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: table.columns.map((column, index) => cell(row[index]!, column, false)),
            }),
        ),
      ],
    }),
    ...footnotes.map(
      (note, index) =>
        new Paragraph({
          children: [run(note, 'body', sizes.note)],
          spacing: { ...lines(270), before: index === 0 ? 120 : 0 },
        }),
    ),
  ];
}

/** A paper as DOCX in the layout of official papers (GB/T 9704): A4, its margins, its faces, the table on its side. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { annexes, figure, title } = paper;
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: sizes.body, font: officialFonts.body } } } },
    sections: [
      section('upright', writeBody(paper)),
      ...(figure ? [section('upright', writeFigure(annexes.figure, figure))] : []),
      section('onItsSide', writeTable(paper)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
