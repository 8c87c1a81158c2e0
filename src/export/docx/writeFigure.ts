import {
  AlignmentType,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PaperFigure, PaperItem } from '../paper.ts';
import { bodyLine, mm, officialPage, sizes } from './officialPage.ts';
import { centred, lines, run } from './paragraphs.ts';

const itemColumns = 3;
const pixelsPerMm = 96 / 25.4;

/** The map as wide as the text, and under it what its numbers stand for. */
export function writeFigure(
  heading: string,
  { png, width, height, caption, items }: PaperFigure,
): (Paragraph | Table)[] {
  // The map, its headings and what its numbers stand for share one page.
  const itemsHeight = Math.ceil(items.length / itemColumns) * 7;
  const most = {
    width: officialPage.textWidth.upright * pixelsPerMm,
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

/** What the numbers of the figure stand for, down one column and then the next. */
function writeItems(items: readonly PaperItem[]): Table {
  const width = mm(officialPage.textWidth.upright);
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
