/** A map sheet: nothing runs off it, nothing lies on anything else, whatever is written on it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutSheet } from '../../../src/export/sheet/layOutSheet.ts';
import type { Box, MapSheet, SheetDrawing, SheetItem } from '../../../src/export/sheet/mapSheet.ts';
import { orientations, pageSizeOf, paperSizes } from '../../../src/export/sheet/pageSizes.ts';
import { check } from '../../check.ts';

/** Chinese characters are as wide as high, others half. */
const measure = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.55), 0) * size;

const chinese = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'合新高铁，第三（二）1 G3 shanghai。'), { minLength: min, maxLength: max })
    .map((all) => all.join(''));
const sheet: fc.Arbitrary<MapSheet> = fc.record({
  title: chinese(1, 40),
  mark: fc.constantFrom('', '内部资料', '讨论稿'),
  legendTitle: fc.constant('图例'),
  legend: fc.array(chinese(1, 20), { maxLength: 34 }),
  north: fc.constant('北'),
  scale: fc.constant({ millimetres: 30, label: '50 公里' }),
  foot: fc.array(chinese(1, 160), { maxLength: 6 }),
});
const page = fc
  .tuple(fc.constantFrom(...paperSizes), fc.constantFrom(...orientations))
  .map(([a, b]) => pageSizeOf(a, b));

const boxOf = (item: SheetItem): Box | null => {
  if (item.sort === 'sign') return item.box;
  if (item.sort !== 'text') return null;
  const width = measure(item.text, item.size);
  const x = item.x - { left: 0, center: width / 2, right: width }[item.align];
  return { x, y: item.y - item.size * 0.85, width, height: item.size };
};
const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 0.01 &&
  b.x + b.width > a.x + 0.01 &&
  a.y + a.height > b.y + 0.01 &&
  b.y + b.height > a.y + 0.01;
const isOnMap = ({ map }: SheetDrawing, box: Box): boolean => overlap(box, map);

test('all letters and signs are on the page, apart from each other, and off the map but for north and scale', () => {
  check(
    fc.property(sheet, page, (content, size) => {
      const drawing = layOutSheet(content, size, measure);
      const boxes = drawing.items.flatMap((item) => boxOf(item) ?? []);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      }
      boxes.forEach((a, at) => {
        for (const b of boxes.slice(at + 1)) expect(overlap(a, b)).toBe(false);
      });
      expect(boxes.filter((box) => isOnMap(drawing, box))).toHaveLength(2);
    }),
    150,
  );
});

test('every row of the legend has its sign and its whole label', () => {
  check(
    fc.property(sheet, page, (content, size) => {
      const { items } = layOutSheet(content, size, measure);
      expect(items.flatMap((item) => (item.sort === 'sign' ? item.row : []))).toEqual(
        content.legend.map((_, at) => at),
      );
      const written = items
        .flatMap((item) => (item.sort === 'text' ? item.text : []))
        .join('')
        .replaceAll(' ', '');
      for (const label of content.legend) expect(written).toContain(label.replaceAll(' ', ''));
    }),
    80,
  );
});

test('the map has most of an ordinary sheet', () => {
  const content: MapSheet = {
    title: '皖苏之间的铁路',
    mark: '内部资料',
    legendTitle: '图例',
    legend: Array.from({ length: 14 }, () => '高速铁路'),
    north: '北',
    scale: { millimetres: 30, label: '50 公里' },
    foot: ['示意图，未经地图审核，仅供内部研究使用，不作为划界依据', '规划：安徽行动方案'],
  };
  for (const paper of paperSizes)
    for (const orientation of orientations) {
      const size = pageSizeOf(paper, orientation);
      const { map } = layOutSheet(content, size, measure);
      expect((map.width * map.height) / (size.width * size.height)).toBeGreaterThan(0.5);
    }
});
