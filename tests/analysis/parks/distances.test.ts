/** Distances are checked against GeographicLib, which computes them on the ellipsoid of WGS 84. */
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import type { BorderRow } from '../../../src/model/lines.ts';
import { siteKinds } from '../../../src/model/site.ts';
import { measureFrom } from '../../../src/analysis/parks/measureFrom.ts';
import {
  buildBorderPaths,
  measureBorder,
  measureNearest,
  thinnedKm,
} from '../../../src/analysis/parks/measureNearest.ts';
import type { EntrySpot, Position } from '../../../src/analysis/parks/parkTypes.ts';
import { buildBorders } from '../../../src/projects/buildBorders.ts';
import { readBase } from '../../../scripts/readBase.ts';
import { check } from '../../check.ts';
import { parkData, parkEntries } from './bundledParks.ts';

const ellipsoid = geodesic.Geodesic.WGS84;

/** Kilometres on the ellipsoid. */
function kmOnEllipsoid([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return ellipsoid.Inverse(lat1, lon1, lat2, lon2).s12! / 1000;
}

const isWithin = (km: number, truth: number): void =>
  expect(Math.abs(km - truth)).toBeLessThanOrEqual(0.005 * truth + 1e-6);

const spotAt = (lon: number, lat: number): EntrySpot => ({ position: [lon, lat], errorKm: 1, basis: 'site' });
const anywhere = fc.record({
  lon: fc.double({ min: 114, max: 123, noNaN: true }),
  lat: fc.double({ min: 28, max: 36, noNaN: true }),
});

/** The nearest point of a border by brute force: the path cut into pieces of some metres. */
function kmToBorder(from: Position, border: BorderRow): number {
  let best = Infinity;
  for (const { positions } of border.parts)
    for (let index = 1; index < positions.length; index++) {
      const [a, b] = [positions[index - 1]!, positions[index]!];
      const pieces = Math.ceil(kmOnEllipsoid(a, b) / 0.05);
      for (let piece = 0; piece <= pieces; piece++) {
        const share = piece / pieces;
        const at: Position = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
        best = Math.min(best, kmOnEllipsoid(from, at));
      }
    }
  return best;
}

describe('distances of parks', () => {
  test('to sites are those on the ellipsoid within 0.5 %', () => {
    let count = 0;
    for (const { spot, nearest, nearestPlanned } of parkEntries)
      for (const reaches of [nearest, nearestPlanned])
        for (const kind of siteKinds) {
          const reach = reaches[kind];
          if (!spot || !reach) continue;
          isWithin(reach.km, kmOnEllipsoid(spot.position, [reach.site.lon, reach.site.lat]));
          expect(reach.plusMinusKm).toBe(spot.errorKm + reach.site.errorKm);
          count++;
        }
    expect(count).toBeGreaterThan(200);
  });

  test('lead to the nearest site, wherever one stands', () => {
    const { sites } = parkData.sites;
    check(
      fc.property(anywhere, ({ lon, lat }) => {
        const found = measureNearest(spotAt(lon, lat), sites)!;
        const truth = Math.min(...sites.map((site) => kmOnEllipsoid([lon, lat], [site.lon, site.lat])));
        isWithin(found.km, truth);
      }),
    );
  });

  test('to the nearest border are those on the ellipsoid within 0.5 %, to a piece of 50 m', () => {
    const cases = parkEntries.filter(({ spot }) => spot).filter((_, index) => index % 7 === 0);
    for (const { spot, border } of cases) {
      const truth = Math.min(...parkData.borders.map((row) => kmToBorder(spot!.position, row)));
      expect(Math.abs(border!.km - truth)).toBeLessThanOrEqual(0.005 * truth + 0.03);
    }
    expect(cases.length).toBeGreaterThan(4);
  }, 60_000);

  test('to a border find the same with the boxes as without', () => {
    const paths = buildBorderPaths(parkData.borders);
    check(
      fc.property(anywhere, ({ lon, lat }) => {
        const spot = spotAt(lon, lat);
        const each = paths.map((path) => measureBorder(spot, [path])!.km);
        expect(measureBorder(spot, paths)!.km).toBe(Math.min(...each));
      }),
    );
  });

  test('the stated error of a border holds what its drawing leaves out', () => {
    const boundaries = readBase().find(({ path }) => path === 'base/boundaries.geojson')!.content;
    const whole = buildBorders(boundaries as Parameters<typeof buildBorders>[0]);
    for (const border of whole) {
      const paths = buildBorderPaths(parkData.borders.filter(({ id }) => id === border.id));
      for (const { positions } of border.parts)
        for (const position of positions) {
          const spot: EntrySpot = { position, errorKm: 0, basis: 'site' };
          expect(measureBorder(spot, paths)!.km).toBeLessThan(thinnedKm);
        }
    }
  });

  test('from a chosen point: its error is added, and is not known where the reader does not say it', () => {
    const known = measureFrom({ lon: 121.47, lat: 31.23, errorKm: 0.5 }, parkEntries);
    const unknown = measureFrom({ lon: 121.47, lat: 31.23, errorKm: null }, parkEntries);
    for (const { project, spot } of parkEntries) {
      const reach = known.get(project) ?? null;
      expect(reach === null).toBe(spot === null);
      if (!spot || !reach) continue;
      isWithin(reach.km, kmOnEllipsoid([121.47, 31.23], spot.position));
      expect(reach.plusMinusKm).toBe(spot.errorKm + 0.5);
      expect(unknown.get(project)!.plusMinusKm).toBeNull();
    }
  });
});
