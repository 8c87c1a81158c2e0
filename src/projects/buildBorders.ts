import type { FeatureCollection, LineString } from 'geojson';
import { provinces, type Province } from '../model/status.ts';
import { borderOf } from './findCrossings.ts';
import { buildTrack, distanceKm, type Position, type Track } from './geodesy.ts';

/** The border of two provinces as one path, at full detail. */
export interface Border {
  /** 皖苏. */
  readonly id: string;
  readonly provinces: readonly [Province, Province];
  readonly direction: 'southward' | 'eastward';
  /** Stretches in order; kilometres run on from one to the next without the gaps between. */
  readonly parts: readonly Track[];
  /** Exclaves and islands. */
  readonly rings: readonly (readonly Position[])[];
}

/**
 * Borders of provinces, chained from the boundary lines of the base map (class `province`), in the fixed order.
 * Each runs from north to south, or from west to east where it reaches farther that way.
 */
export function buildBorders(boundaries: FeatureCollection): Border[] {
  const lines = new Map<string, Position[][]>();
  for (const { geometry, properties } of boundaries.features) {
    if (properties?.['class'] !== 'province') continue;
    const id = borderOf(properties['between'] as Province[]);
    const coordinates = (geometry as LineString).coordinates as unknown as Position[];
    lines.set(id, [...(lines.get(id) ?? []), coordinates]);
  }
  return [...lines]
    .map(([id, own]) => buildBorder(id, chain(own)))
    .sort((a, b) => orderOf(a.id) - orderOf(b.id));
}

const orderOf = (id: string): number =>
  [...id].reduce((sum, name) => sum * provinces.length + provinces.indexOf(name as Province), 0);

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
const isRing = (line: readonly Position[]): boolean => isSame(line[0]!, line.at(-1)!);

/** Joins lines that meet end to end, whichever way they run. */
function chain(lines: readonly (readonly Position[])[]): (readonly Position[])[] {
  const open: (readonly Position[])[] = [];
  for (const line of lines) {
    let joined = line;
    for (let at = open.findIndex((other) => touch(other, joined)); at >= 0 && !isRing(joined);) {
      const [other] = open.splice(at, 1);
      joined = join(other!, joined);
      at = open.findIndex((one) => touch(one, joined));
    }
    open.push(joined);
  }
  return open;
}

const touch = (a: readonly Position[], b: readonly Position[]): boolean =>
  !isRing(a) && [a[0]!, a.at(-1)!].some((end) => isSame(end, b[0]!) || isSame(end, b.at(-1)!));

function join(a: readonly Position[], b: readonly Position[]): readonly Position[] {
  const first = isSame(a[0]!, b[0]!) || isSame(a[0]!, b.at(-1)!) ? [...a].reverse() : a;
  const second = isSame(first.at(-1)!, b[0]!) ? b : [...b].reverse();
  return [...first, ...second.slice(1)];
}

function buildBorder(id: string, lines: readonly (readonly Position[])[]): Border {
  const open = lines.filter((line) => !isRing(line));
  const ends = open.flatMap((line) => [line[0]!, line.at(-1)!]);
  const pairs = ends.flatMap((a, index) => ends.slice(index + 1).map((b) => [a, b] as const));
  const [a, b] = pairs.sort((one, other) => distanceKm(...other) - distanceKm(...one))[0]!;
  const isSouthward = distanceKm([a[0], a[1]], [a[0], b[1]]) >= distanceKm([a[0], a[1]], [b[0], a[1]]);
  // How far along the way from one end to the other, in degrees: enough to put parts in order.
  const [from, to] = (isSouthward ? b[1] < a[1] : b[0] > a[0]) ? [a, b] : [b, a];
  const along = ([lon, lat]: Position): number =>
    (lon - from[0]) * (to[0] - from[0]) + (lat - from[1]) * (to[1] - from[1]);
  const ordered = open
    .map((line) => (along(line[0]!) <= along(line.at(-1)!) ? line : [...line].reverse()))
    .sort((one, other) => along(one[0]!) - along(other[0]!));
  let startKm = 0;
  const parts = ordered.map((line) => {
    const track = buildTrack(line);
    const km = track.km.map((post) => startKm + post);
    startKm = km.at(-1)!;
    return { positions: line, km };
  });
  const [first, second] = [...id] as [Province, Province];
  const direction = isSouthward ? 'southward' : 'eastward';
  return { id, provinces: [first, second], direction, parts, rings: lines.filter(isRing) };
}
