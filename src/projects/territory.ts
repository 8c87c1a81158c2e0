import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { provinces, type Province } from '../model/status.ts';
import { buildAreaTest } from './buildAreaTest.ts';
import { distanceKm, type Position } from './geodesy.ts';

type Area = Feature<Polygon | MultiPolygon>;

/** The licensed boundaries that positions are checked against. */
export interface Territory {
  /** By one-character name. */
  readonly provinces: ReadonlyMap<Province, Area>;
  /** By place id; the study provinces only. */
  readonly prefectures: ReadonlyMap<string, Area>;
}

const tests = new WeakMap<Area, (position: Position) => boolean>();

function holds(area: Area, position: Position): boolean {
  let test = tests.get(area);
  if (!test) tests.set(area, (test = buildAreaTest(area.geometry)));
  return test(position);
}

/** The province that holds a position, or null outside all that we know. */
export function provinceAt(territory: Territory, position: Position): Province | null {
  for (const [province, area] of territory.provinces) if (holds(area, position)) return province;
  return null;
}

/** The prefecture that holds a position, or null. */
export function prefectureAt(territory: Territory, position: Position): string | null {
  for (const [id, area] of territory.prefectures) if (holds(area, position)) return id;
  return null;
}

/** Shorter stretches beyond a border are within the error of the line, not a visit. */
const shortestVisitKm = 3;

/** Provinces through which a line runs for at least 3 km, in the fixed order. */
export function provincesAlong(territory: Territory, lines: readonly (readonly Position[])[]): Province[] {
  const km = new Map<Province, number>();
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) {
      const [a, b] = [line[i]!, line[i + 1]!];
      const province = provinceAt(territory, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
      if (province) km.set(province, (km.get(province) ?? 0) + distanceKm(a, b));
    }
  }
  return provinces.filter((province) => (km.get(province) ?? 0) >= shortestVisitKm);
}
