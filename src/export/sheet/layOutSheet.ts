import type { Box, MapSheet, Measure, SheetDrawing, SheetItem } from './mapSheet.ts';
import type { PageSize } from './pageSizes.ts';
import { wrapText } from './wrapText.ts';

/** Sizes in mm on A4; a larger sheet is read from farther away. */
const base = { edge: 10, title: 6.4, text: 3, foot: 2.6, leading: 1.5, sign: 8, column: 46 };

/** Share of the sheet's height that the legend may take where it stands below the map. */
const mostLegend = 0.24;

/**
 * Where everything on a map sheet stands: title and mark above, the map, its legend at the right of a lying sheet and
 * below the map of a standing one, and the foot. Nothing overlaps, and the map gets what is left.
 */
export function layOutSheet(sheet: MapSheet, { width, height }: PageSize, measure: Measure): SheetDrawing {
  const unit = Math.sqrt((width * height) / (297 * 210));
  const edge = base.edge * unit;
  const inner = width - 2 * edge;
  const items: SheetItem[] = [];
  const text = (
    content: string,
    x: number,
    y: number,
    size: number,
    how: Partial<Pick<Extract<SheetItem, { sort: 'text' }>, 'isBold' | 'align' | 'tone'>> = {},
  ): void => {
    items.push({
      sort: 'text',
      text: content,
      x,
      y,
      size,
      isBold: false,
      align: 'left',
      tone: 'ink',
      ...how,
    });
  };

  // The head: a title that does not fit beside the mark grows smaller, then goes on in a second line.
  const markSize = base.text * 1.2 * unit;
  const markWidth = sheet.mark ? measure(sheet.mark, markSize, true) + 4 * unit : 0;
  const room = inner - markWidth - (markWidth ? 4 * unit : 0);
  const asked = base.title * unit;
  const fits = room / Math.max(measure(sheet.title, 1, true), 1e-6);
  const titleSize = Math.max(asked * 0.7, Math.min(asked, fits));
  const titleLines = wrapText(sheet.title, room, titleSize, (one, size) => measure(one, size, true));
  let top = edge;
  for (const line of titleLines) {
    text(line, edge, top + titleSize, titleSize, { isBold: true });
    top += titleSize * 1.35;
  }
  if (sheet.mark) {
    const box = { x: width - edge - markWidth, y: edge, width: markWidth, height: markSize * 1.9 };
    items.push({ sort: 'frame', box, fill: 'none' });
    text(sheet.mark, box.x + markWidth / 2, edge + markSize * 1.32, markSize, {
      isBold: true,
      align: 'center',
    });
    top = Math.max(top, edge + box.height);
  }
  top += 2.5 * unit;

  // The foot, as many lines as it needs.
  const footSize = base.foot * unit;
  const footLines = sheet.foot.flatMap((line) => wrapText(line, inner, footSize, measure));
  const footHeight = footLines.length * footSize * base.leading;
  const footTop = height - edge - footHeight;
  footLines.forEach((line, at) =>
    text(line, edge, footTop + at * footSize * base.leading + footSize, footSize, { tone: 'quiet' }),
  );

  const isStanding = height > width;
  const bottom = footTop - 3 * unit;
  const column = isStanding ? inner : base.column * unit;
  const legend = layOutLegend(
    sheet,
    column,
    isStanding ? (bottom - top) * mostLegend : bottom - top,
    unit,
    measure,
  );
  const map: Box = isStanding
    ? { x: edge, y: top, width: inner, height: bottom - top - legend.height - 3 * unit }
    : { x: edge, y: top, width: inner - column - 4 * unit, height: bottom - top };
  const at = isStanding
    ? { x: edge, y: map.y + map.height + 3 * unit }
    : { x: map.x + map.width + 4 * unit, y: top };
  items.push({ sort: 'frame', box: map, fill: 'none' });
  items.push(...legend.items.map((item) => shift(item, at)));
  items.push(...drawNorth(sheet.north, map, unit), ...drawScale(sheet, map, unit));
  return { width, height, map, items };
}

/** The legend in columns of its own, from its upper left corner; where it does not fit, its letters grow smaller. */
function layOutLegend(
  { legend, legendTitle }: MapSheet,
  width: number,
  most: number,
  unit: number,
  measure: Measure,
): { readonly items: readonly SheetItem[]; readonly height: number } {
  for (let size = base.text * unit; ; size *= 0.92) {
    const sign = base.sign * unit * (size / (base.text * unit));
    const row = size * base.leading;
    const head = size * 2;
    const cell = Math.min(width, base.column * unit);
    const columns = Math.max(1, Math.floor(width / cell));
    const lines = legend.map((label) => {
      const wrapped = wrapText(label, width / columns - sign * 1.6, size, measure);
      return wrapped.length ? wrapped : [''];
    });
    const perColumn = Math.ceil(lines.reduce((sum, one) => sum + one.length, 0) / columns);
    const items: SheetItem[] = [
      {
        sort: 'text',
        text: legendTitle,
        x: 0,
        y: size * 1.2,
        size: size * 1.15,
        isBold: true,
        align: 'left',
        tone: 'ink',
      },
    ];
    let place = 0;
    let deepest = 0;
    let inColumn = 0;
    lines.forEach((own, index) => {
      if (inColumn > 0 && inColumn + own.length > perColumn && place < columns - 1) {
        place++;
        inColumn = 0;
      }
      const x = (place * width) / columns;
      const y = head + inColumn * row;
      items.push({
        sort: 'sign',
        row: index,
        box: { x, y: y + row / 2 - sign / 4, width: sign, height: sign / 2 },
      });
      own.forEach((line, at) =>
        items.push({
          sort: 'text',
          text: line,
          x: x + sign * 1.3,
          y: y + at * row + size * 1.1,
          size,
          isBold: false,
          align: 'left',
          tone: 'ink',
        }),
      );
      inColumn += own.length;
      deepest = Math.max(deepest, inColumn);
    });
    const height = head + deepest * row;
    if (height <= most || size < unit) return { items, height };
  }
}

function shift(item: SheetItem, { x, y }: { readonly x: number; readonly y: number }): SheetItem {
  if (item.sort === 'text') return { ...item, x: item.x + x, y: item.y + y };
  if (item.sort === 'path')
    return { ...item, points: item.points.map(([px, py]) => [px + x, py + y] as const) };
  return { ...item, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } };
}

function drawNorth(letter: string, map: Box, unit: number): SheetItem[] {
  const x = map.x + map.width - 6 * unit;
  const y = map.y + 3 * unit;
  const point = (dx: number, dy: number): readonly [number, number] => [x + dx * unit, y + dy * unit];
  return [
    {
      sort: 'frame',
      box: { x: x - 4 * unit, y: y - unit, width: 8 * unit, height: 15 * unit },
      fill: 'paper',
    },
    {
      sort: 'text',
      text: letter,
      x,
      y: y + 3 * unit,
      size: 3.2 * unit,
      isBold: true,
      align: 'center',
      tone: 'ink',
    },
    {
      sort: 'path',
      points: [point(0, 4.4), point(2, 12), point(0, 10), point(-2, 12), point(0, 4.4)],
      isFilled: true,
    },
  ];
}

function drawScale({ scale }: MapSheet, map: Box, unit: number): SheetItem[] {
  const { millimetres, label } = scale;
  const x = map.x + 4 * unit;
  const y = map.y + map.height - 4 * unit;
  return [
    {
      sort: 'frame',
      box: { x: x - 2 * unit, y: y - 6.4 * unit, width: millimetres + 4 * unit, height: 8.4 * unit },
      fill: 'paper',
    },
    {
      sort: 'path',
      points: [
        [x, y - 1.6 * unit],
        [x, y],
        [x + millimetres, y],
        [x + millimetres, y - 1.6 * unit],
      ],
      isFilled: false,
    },
    {
      sort: 'text',
      text: label,
      x: x + millimetres / 2,
      y: y - 2.4 * unit,
      size: base.text * unit,
      isBold: false,
      align: 'center',
      tone: 'ink',
    },
  ];
}
