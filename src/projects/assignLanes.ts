import { distanceKm, isWithinKm, type Position } from './geodesy.ts';

export interface LaneLine {
  readonly id: string;
  readonly parts: readonly (readonly Position[])[];
}

/** Lines nearer than this fall together on a map of the whole delta (one pixel is about 2 km there). */
const nearKm = 3;
/** How much of the shorter line must run beside the other for the two to need lanes. */
const sharedShare = 0.4;
const lanes = [0, 1, -1, 2, -2] as const;
const stepKm = 3;
const cellDegrees = 0.035;

/**
 * Gives lines that run side by side different lanes, so that none hides another. Lanes count to the right of a
 * line that runs east or north; the result is signed for the line's own direction.
 * @param lines the most exact first: these keep their course
 * @returns lanes other than 0, by id
 */
export function assignLanes(lines: readonly LaneLine[]): Map<string, number> {
  const samples = lines.map(({ parts }) => parts.flatMap((part) => samplesOf(part)));
  const cells = new Map<string, Set<number>>();
  for (const [index, points] of samples.entries())
    for (const point of points) {
      const key = cellOf(point).join();
      const cell = cells.get(key);
      if (cell) cell.add(index);
      else cells.set(key, new Set([index]));
    }
  const taken: number[] = [];
  const result = new Map<string, number>();
  for (const [index, points] of samples.entries()) {
    const beside = new Map<number, number>();
    for (const point of points)
      for (const other of linesNear(point, cells))
        if (other !== index && samples[other]!.some((position) => isWithinKm(point, position, nearKm)))
          beside.set(other, (beside.get(other) ?? 0) + 1);
    const used = new Set(
      [...beside].flatMap(([other, count]) => {
        const shorter = Math.min(points.length, samples[other]!.length);
        return other < index && count >= shorter * sharedShare ? [taken[other]!] : [];
      }),
    );
    const lane = lanes.find((candidate) => !used.has(candidate)) ?? 0;
    taken.push(lane);
    if (lane !== 0) result.set(lines[index]!.id, lane * directionOf(lines[index]!));
  }
  return result;
}

/** 1 where a line runs east or north as it is written, else −1. */
function directionOf({ parts }: LaneLine): 1 | -1 {
  const [from, to] = [parts[0]![0]!, parts.at(-1)!.at(-1)!];
  return to[0] - from[0] + (to[1] - from[1]) * 0.5 >= 0 ? 1 : -1;
}

function samplesOf(part: readonly Position[]): Position[] {
  const points: Position[] = [part[0]!];
  for (const point of part) if (distanceKm(points.at(-1)!, point) >= stepKm) points.push(point);
  return points;
}

const cellOf = ([lon, lat]: Position): [number, number] => [
  Math.floor(lon / cellDegrees),
  Math.floor(lat / cellDegrees),
];

function linesNear(point: Position, cells: ReadonlyMap<string, ReadonlySet<number>>): Set<number> {
  const [x, y] = cellOf(point);
  const near = new Set<number>();
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1]) for (const index of cells.get(`${x + dx},${y + dy}`) ?? []) near.add(index);
  return near;
}
