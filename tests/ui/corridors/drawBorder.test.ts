import { expect, test } from 'vitest';
import { describeBorder } from '../../../src/analysis/corridors/describeBorder.ts';
import { drawBorder } from '../../../src/ui/corridors/drawBorder.ts';
import { bundledCorridors as data } from '../../analysis/corridors/bundledCorridors.ts';

const row = data.borders.find(({ id }) => id === '皖苏')!;
const { crossings } = describeBorder(data, { border: '皖苏', side: '皖', context: true })!;
const partsOf = (active: string | null, part: string) =>
  drawBorder(row, crossings, active).filter(({ properties }) => properties.part === part);

test('the border is drawn part by part, and each crossing bears its number in the list at its own point', () => {
  expect(partsOf(null, 'border')).toHaveLength(row.parts.length);
  const marks = partsOf(null, 'mark');
  expect(marks.map(({ properties }) => properties.label)).toEqual(crossings.map((_, at) => String(at + 1)));
  expect(marks.map(({ geometry }) => 'coordinates' in geometry && geometry.coordinates)).toEqual(
    crossings.map(({ position }) => [...position]),
  );
  expect(marks.map(({ properties }) => properties.isContext)).toEqual(
    crossings.map(({ isContext }) => isContext),
  );
});

test('what is pointed at is told from the rest, with the stretch on which it may lie', () => {
  const vague = crossings.find(({ stretch, toleranceKm }) => stretch && toleranceKm > 2)!;
  const active = [...partsOf(vague.id, 'mark'), ...partsOf(vague.id, 'stretch')].filter(
    ({ properties }) => properties.isActive,
  );
  expect(new Set(active.map(({ properties }) => properties.part))).toEqual(new Set(['mark', 'stretch']));
  expect(active.filter(({ properties }) => properties.part === 'mark')).toHaveLength(1);
  expect(partsOf(null, 'mark').some(({ properties }) => properties.isActive)).toBe(false);
});

test('only what is vague has a stretch', () => {
  const [first] = crossings;
  const drawn = (toleranceKm: number) =>
    drawBorder(row, [{ ...first!, toleranceKm }], null).filter(
      ({ properties }) => properties.part === 'stretch',
    );
  expect(drawn(1.6)).toEqual([]);
  expect(drawn(7)).toHaveLength(1);
});
