/** Law 5 of lines: a line passes its named places in order, a crossing lies on its border. */
import { lineString, nearestPointOnLine, point, pointToLineDistance } from '@turf/turf';
import type { LineString, MultiLineString } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import type { Waypoint } from '../../src/model/registry.ts';
import type { LayerFeature } from '../../src/press/layerFeature.ts';
import { distanceKm, roundPosition, type Position } from '../../src/projects/geodesy.ts';
import { prefectureAt, provinceAt } from '../../src/projects/territory.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

let input: Bundled['input'];
let lines: { feature: LayerFeature; parts: Position[][]; waypoints: (readonly Waypoint[])[] }[];

beforeAll(() => {
  const { input: given, output } = pressBundled();
  input = given;
  lines = Object.values(output.layers)
    .flat()
    .flatMap((feature) => {
      const site = input.projects.find(({ id }) => id === feature.id)?.site;
      if (site?.type !== 'line') return [];
      const { type, coordinates } = feature.geometry as LineString | MultiLineString;
      const parts = (type === 'LineString' ? [coordinates] : coordinates) as unknown as Position[][];
      return [{ feature, parts, waypoints: 'parts' in site ? site.parts : [site.waypoints] }];
    });
});

const positionOf = (waypoint: Waypoint): Position => {
  if (!('place' in waypoint)) return [waypoint.lon, waypoint.lat];
  const { lon, lat } = input.places.find(({ id }) => id === waypoint.place)!;
  return [lon, lat];
};

test('a curve passes every waypoint of its registry entry, in order', () => {
  expect(lines.length).toBeGreaterThan(40);
  const wrong = lines.flatMap(({ feature, parts, waypoints }) =>
    waypoints.flatMap((own, index) => {
      let at = -1;
      return own.flatMap((waypoint) => {
        const [lon, lat] = roundPosition(positionOf(waypoint));
        at = parts[index]!.findIndex((vertex, order) => order > at && vertex[0] === lon && vertex[1] === lat);
        return at < 0 ? [`${feature.id}: ${'name' in waypoint ? waypoint.name : waypoint.place}`] : [];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

/** Class D: the seat of a named county or district lies no farther from its line. */
const reachKm = 20;
/** What the registry says it does not draw, by line: ends that lie outside what the plan's words locate. */
const notDrawn: Record<string, readonly string[]> = {
  // The base map ends at 113° E; the corridor is drawn from 襄阳 on.
  'ankang-xian-hefei-shanghai-corridor': ['ankang'],
  // Only the section that the plan names, 蚌埠禹会—长丰, is drawn.
  'suzhou-ah-huangshan-gas-trunk': ['suzhou-ah', 'huangshan'],
  // The new line ends at 双堆集, whence another line leads to 宿州.
  'fuyang-mengcheng-suzhou-railway': ['suzhou-ah'],
};
/** Places of a name in its order; what stands in brackets is another wording, not another stop. */
const namedPlaces = (line: string, written: string): { id: string; at: number }[] => {
  const name = written.replace(/[(（].*?[)）]/g, '');
  return input.places
    .filter((place) => ['city', 'county'].includes(place.level) && !notDrawn[line]?.includes(place.id))
    .flatMap(({ id, name: full, aliases }) => {
      const found = [full, ...aliases].map((alias) => name.indexOf(alias)).filter((at) => at >= 0);
      return found.length ? [{ id, at: Math.min(...found) }] : [];
    })
    .sort((a, b) => a.at - b.at);
};

test('a line passes the places of its name in their order', () => {
  const wrong = lines.flatMap(({ feature, parts }) => {
    const named = /[—-]/.test(feature.properties.name)
      ? namedPlaces(feature.id, feature.properties.name)
      : [];
    const line = lineString(parts.flat().map((vertex) => [...vertex]));
    const along = named.map(({ id }) => {
      const { lon, lat } = input.places.find((place) => place.id === id)!;
      const { properties } = nearestPointOnLine(line, point([lon, lat]));
      return { id, km: properties.location, off: properties.dist };
    });
    const isPrefecture = (id: string): boolean =>
      parts.flat().some((vertex) => prefectureAt(input.territory, vertex) === id);
    const missed = along
      .filter(({ id, off }) => off > reachKm && !isPrefecture(id))
      .map(({ id, off }) => `${feature.id} misses ${id} by ${off.toFixed(0)} km`);
    if (parts.length > 1) return missed;
    const steps = along.slice(1).map(({ km }, index) => Math.sign(km - along[index]!.km));
    return steps.every((step) => step === steps[0])
      ? missed
      : [...missed, `${feature.id}: ${along.map(({ id, km }) => `${id} ${km.toFixed(0)}`).join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

test('no step of a curve is longer than its waypoints are apart, and none stands still', () => {
  const wrong = lines.flatMap(({ feature, parts }) =>
    parts.flatMap((part) =>
      part.slice(1).flatMap((vertex, index) => {
        const km = distanceKm(part[index]!, vertex);
        return km > 0 && km < 6 ? [] : [`${feature.id}: ${km.toFixed(2)} km at ${vertex.join()}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a line has vertices in each province that it lists, or its entry says that this part is not drawn', () => {
  const wrong = lines.flatMap(({ feature, parts }) => {
    const visited = new Set(parts.flat().map((vertex) => provinceAt(input.territory, vertex)));
    const entry = input.projects.find(({ id }) => id === feature.id)!;
    return feature.properties.provinces
      .filter((province) => !visited.has(province))
      .filter((province) => !entry.provinces?.includes(province) || !/不绘|未绘/.test(entry.note ?? ''))
      .map((province) => `${feature.id} never enters ${province}`);
  });
  expect(wrong).toEqual([]);
  expect(lines.some(({ feature }) => feature.properties.provinces.length > 2)).toBe(true);
});

test('a crossing lies on the border of two provinces', () => {
  const borders = [...input.territory.provinces.values()].map(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const crossings = lines.flatMap(({ feature, waypoints }) =>
    waypoints
      .flat()
      .flatMap((waypoint) => (waypoint.role === 'border' ? [{ id: feature.id, waypoint }] : [])),
  );
  expect(crossings.length).toBeGreaterThan(0);
  const wrong = crossings.flatMap(({ id, waypoint }) => {
    const site = point([...positionOf(waypoint)]);
    const errorKm = 'errorKm' in waypoint ? waypoint.errorKm : 0;
    const near = borders.filter((rings) =>
      rings.some((ring) => pointToLineDistance(site, lineString(ring)) <= errorKm),
    );
    return near.length >= 2 ? [] : [`${id}: ${near.length} of two provinces near`];
  });
  expect(wrong).toEqual([]);
});
