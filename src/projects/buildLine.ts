import type { LineCrossing, LineNode, LineRow, Stay } from '../model/lines.ts';
import { projectOnPath } from '../model/projectOnPath.ts';
import type { Waypoint } from '../model/registry.ts';
import type { Precision, Province } from '../model/status.ts';
import type { Border } from './buildBorders.ts';
import { borderOf, findMeetings } from './findCrossings.ts';
import { findStays, type LineStay } from './findStays.ts';
import { buildTrack, positionAt, roundPosition, type Position, type Track } from './geodesy.ts';
import { nearPlaces, type PlacePoint } from './nearPlaces.ts';
import { toleranceKm } from './precisionOf.ts';
import { prefectureAt, provinceAt, type Territory } from './territory.ts';

/** What a line's row is built against. */
export interface LineGround {
  readonly territory: Territory;
  readonly places: ReadonlyMap<string, PlacePoint>;
  readonly borders: ReadonlyMap<string, Border>;
}

/** A line as it is drawn, and the waypoints that it is drawn through, part by part. */
export interface DrawnLine {
  readonly project: string;
  readonly precision: Exclude<Precision, 'none'>;
  readonly parts: readonly (readonly Position[])[];
  readonly waypoints: readonly (readonly Waypoint[])[];
}

/** Farther from its border a crossing has no kilometre of it: it lies in a gap (the mouth of the Yangtze). */
const onBorderKm = 1;

/** Kilometre posts, jurisdictions, named things and crossings of a drawn line. Kilometres are rounded to 10 m. */
export function buildLine(line: DrawnLine, ground: LineGround): LineRow {
  const starts: number[] = [];
  const stays: Stay[] = [];
  const nodes: LineNode[] = [];
  const crossings: LineCrossing[] = [];
  let startKm = 0;
  for (const [index, part] of line.parts.entries()) {
    const track = buildTrack(part);
    const post = (km: number): number => roundKm(startKm + km);
    starts.push(post(0));
    const provinceStays = findStays(track, (position) => provinceAt(ground.territory, position));
    const own = provinceStays.map((stay) => ({
      stay,
      within: findPrefectures(track, stay, ground.territory),
    }));
    for (const { stay, within } of own)
      for (const { key, fromKm, toKm } of within)
        stays.push({ province: stay.key, prefecture: key, fromKm: post(fromKm), toKm: post(toKm) });
    const met = [
      ...findMeetings(provinceStays).map(({ between, km }) => ({
        level: 'province' as const,
        between,
        km,
        ...placeOnBorder(positionAt(track, km), between, ground),
      })),
      ...own.flatMap(({ within }) =>
        findMeetings(within).map(({ between, km }) => ({
          level: 'prefecture' as const,
          between,
          km,
          position: roundPosition(positionAt(track, km)),
          near: between.map((id) =>
            nearPlaces(positionAt(track, km), ground.places, (place) => place.parents.includes(id)),
          ),
        })),
      ),
    ].sort((a, b) => a.km - b.km);
    for (const { km, between, near, ...rest } of met)
      crossings.push({ ...rest, between: [...between], near: near as LineCrossing['near'], km: post(km) });
    nodes.push(
      ...findNodes(track, line.waypoints[index]!, ground.places).map((node) => ({
        ...node,
        km: post(node.km),
      })),
    );
    startKm += track.km.at(-1)!;
  }
  return {
    project: line.project,
    lengthKm: roundKm(startKm),
    toleranceKm: toleranceKm[line.precision],
    ...(starts.length > 1 ? { partsFromKm: starts.slice(1) } : {}),
    stays,
    nodes,
    crossings,
  };
}

export const roundKm = (km: number): number => Math.round(km * 100) / 100;

/** The prefectures of one stay in a province, where they are known; what none of its own holds counts with the next. */
function findPrefectures(
  track: Track,
  { key, fromKm, toKm }: LineStay<Province>,
  territory: Territory,
): LineStay<string>[] {
  const own = new Set(
    [...territory.prefectures].flatMap(([id, { properties }]) =>
      key && properties?.['province'] === key ? id : [],
    ),
  );
  if (own.size === 0) return [{ key: null, fromKm, toKm }];
  const inside = track.positions.flatMap((position, index) => {
    const km = track.km[index]!;
    return km > fromKm && km < toKm ? [{ position, km: km - fromKm }] : [];
  });
  const cut = [
    { position: positionAt(track, fromKm), km: 0 },
    ...inside,
    { position: positionAt(track, toKm), km: toKm - fromKm },
  ];
  const within = findStays(
    { positions: cut.map(({ position }) => position), km: cut.map(({ km }) => km) },
    (position) => {
      const id = prefectureAt(territory, position);
      return id !== null && own.has(id) ? id : null;
    },
    { bridgesGaps: true },
  );
  return within.map((stay) => ({ key: stay.key, fromKm: fromKm + stay.fromKm, toKm: fromKm + stay.toKm }));
}

function placeOnBorder(
  position: Position,
  between: readonly [Province, Province],
  { borders, places }: LineGround,
) {
  const border = borderOf(between);
  const found = (borders.get(border)?.parts ?? [])
    .map(({ positions, km }) => projectOnPath(position, positions, km))
    .sort((a, b) => a.distanceKm - b.distanceKm)[0];
  return {
    position: roundPosition(position),
    border,
    borderKm: found && found.distanceKm <= onBorderKm ? roundKm(found.km) : null,
    near: between.map((province) => nearPlaces(position, places, (place) => place.province === province)),
  };
}

/** Waypoints at the kilometres of the vertices that they are. */
function findNodes(
  { positions, km }: Track,
  waypoints: readonly Waypoint[],
  places: LineGround['places'],
): LineNode[] {
  let at = -1;
  return waypoints.map((waypoint) => {
    const place = 'place' in waypoint ? places.get(waypoint.place)! : null;
    const [lon, lat] = roundPosition(
      'place' in waypoint ? [place!.lon, place!.lat] : [waypoint.lon, waypoint.lat],
    );
    at = positions.findIndex((vertex, index) => index > at && vertex[0] === lon && vertex[1] === lat);
    if (at < 0) throw new Error(`a line does not pass its waypoint at ${lon}, ${lat}`);
    const name = 'place' in waypoint ? place!.name : waypoint.name;
    return { name, role: waypoint.role, km: km[at]!, ...(place ? { place: place.id } : {}) };
  });
}
