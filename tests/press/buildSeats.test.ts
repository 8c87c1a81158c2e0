/** Where names stand, over the bundled plans. */
import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, expect, test } from 'vitest';
import { prefectureAt } from '../../src/projects/territory.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

let output: Bundled['output'];
let input: Bundled['input'];
beforeAll(() => {
  ({ input, output } = pressBundled());
});

test('every promised area and soft band has a first seat, and it lies inside', () => {
  const first = new Map(
    output.seats
      .filter(({ properties }) => properties.seat === 'area' && properties.fromZoom === 0)
      .map((seat) => [seat.id, seat]),
  );
  const areas = [...Object.values(output.layers).flat(), ...output.areas].filter(
    ({ geometry, properties }) => geometry.type.endsWith('Polygon') && !properties.context,
  );
  expect(areas.length).toBeGreaterThan(40);
  for (const area of areas) {
    const seat = first.get(area.id);
    expect(seat, area.id).toBeDefined();
    expect(booleanPointInPolygon(seat!.geometry, area as never), area.id).toBe(true);
  }
});

test('the great finance zone of several cities is named once in a view of the delta', () => {
  const seats = output.seats.filter(({ properties }) => properties.name === '长三角科创金融改革试验区');
  expect(seats.length).toBeGreaterThan(1);
  expect(seats.filter(({ properties }) => properties.fromZoom <= 6)).toHaveLength(1);
});

test('border-crossing lines are named first and farther out, within the study region', () => {
  const lines = output.seats.filter(({ properties }) => properties.seat === 'line');
  const lastCrossing = Math.max(
    ...lines.filter(({ properties }) => properties.crossProvince).map(({ properties }) => properties.rank),
  );
  const firstInner = Math.min(
    ...lines.filter(({ properties }) => !properties.crossProvince).map(({ properties }) => properties.rank),
  );
  expect(firstInner).toBeGreaterThan(lastCrossing);
  const far = lines.filter(({ properties }) => properties.fromZoom === 5);
  expect(far.length).toBeGreaterThan(8);
  expect(far.every(({ properties }) => properties.crossProvince)).toBe(true);
  for (const { id, geometry } of far)
    expect(prefectureAt(input.territory, geometry.coordinates as [number, number]), id).not.toBeNull();
});

test('a haze lies within its band', () => {
  const areas = new Map(output.areas.map((area) => [area.id, area]));
  expect(output.tints.map(({ id }) => id)).toEqual([...areas.keys()]);
  for (const { id, geometry } of output.tints) {
    expect(geometry.coordinates.length, id).toBeGreaterThan(3);
    for (const point of geometry.coordinates)
      expect(booleanPointInPolygon(point, areas.get(id)!), id).toBe(true);
  }
});
