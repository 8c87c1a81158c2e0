/** Law 5 of crossings: each lies on the border that it names. */
import { lineString, point, pointToLineDistance } from '@turf/turf';
import { beforeAll, expect, test } from 'vitest';
import type { Province } from '../../src/model/status.ts';
import { findCrossings } from '../../src/projects/findCrossings.ts';
import type { Position } from '../../src/projects/geodesy.ts';
import { provinceAt } from '../../src/projects/territory.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

let bundled: Bundled;
beforeAll(() => {
  bundled = pressBundled();
});

const ringsOf = (province: Province): number[][][] => {
  const { geometry } = bundled.input.territory.provinces.get(province)!;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
};

test('a crossing lies on the outlines of both provinces', () => {
  const { crossings } = bundled.output;
  expect(crossings.length).toBeGreaterThan(40);
  const wrong = crossings.flatMap(({ id, geometry, properties }) =>
    ([...properties.border] as Province[]).flatMap((province) => {
      const site = point(geometry.coordinates);
      const km = Math.min(...ringsOf(province).map((ring) => pointToLineDistance(site, lineString(ring))));
      // Over the mouth of the Yangtze the outlines are shores, and the crossing lies between them.
      const isOverWater = !provinceAt(bundled.input.territory, geometry.coordinates as unknown as Position);
      return km < (isOverWater ? 6 : 1) ? [] : `${id}: ${province} ${km.toFixed(1)}`;
    }),
  );
  // Two provinces' outlines are drawn apart by up to a kilometre here and there (see data/base/SOURCES.json).
  expect(wrong).toEqual([]);
});

test('a promised railway that two provinces share crosses their border', () => {
  const crossed = new Set(bundled.output.crossings.map(({ properties }) => properties.project));
  const shared = bundled.output.layers.railways.filter(
    ({ properties }) => properties.crossProvince && !properties.context,
  );
  expect(shared.length).toBeGreaterThan(10);
  const without = shared.filter(({ id }) => !crossed.has(id)).map(({ properties }) => properties.name);
  // It grazes Anhui twice near 灵璧, each time for less than the line can be trusted to know.
  expect(without).toEqual(['徐宿淮盐铁路']);
});

test('a line within one province crosses nothing, and a short visit is none', () => {
  const { territory } = bundled.input;
  const inside: Position[] = [
    [117.2, 31.8],
    [117.3, 31.9],
  ];
  expect(findCrossings(inside, territory)).toEqual([]);
});
