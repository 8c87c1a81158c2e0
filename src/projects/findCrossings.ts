import { provinces, type Province } from '../model/status.ts';
import { distanceKm, roundPosition, type Position } from './geodesy.ts';
import { provinceAt, type Territory } from './territory.ts';

/** Where a line passes from one province into another. */
export interface BorderCrossing {
  /** Two one-character names in the fixed order, 皖苏. */
  readonly border: string;
  readonly position: readonly [number, number];
}

/** A visit shorter than this is within the error of line and border, and no crossing. */
const shortestVisitKm = 3;
/** Halvings of a stretch of about 2 km: to less than a metre. */
const halvings = 12;

/**
 * Crossings of a line with the borders of provinces, in the line's order.
 * A crossing lies on the border as the licensed boundaries draw it; how far that can be trusted is the line's class.
 */
export function findCrossings(line: readonly Position[], territory: Territory): BorderCrossing[] {
  const stays: { province: Province; from: number; to: number; km: number }[] = [];
  const along = line.map((position) => provinceAt(territory, position));
  for (const [index, province] of along.entries()) {
    const step = index ? distanceKm(line[index - 1]!, line[index]!) : 0;
    const last = stays.at(-1);
    if (!province) continue;
    if (last?.province === province) Object.assign(last, { to: index, km: last.km + step });
    else {
      // The border lies somewhere on this step: half of it counts for each side.
      if (last) last.km += step / 2;
      stays.push({ province, from: index, to: index, km: step / 2 });
    }
  }
  const real = stays.filter(
    ({ km }, index) => index === 0 || index === stays.length - 1 || km >= shortestVisitKm,
  );
  const crossings: BorderCrossing[] = [];
  for (const [index, stay] of real.slice(1).entries()) {
    const before = real[index]!;
    if (before.province === stay.province) continue;
    const names = provinces.filter((one) => one === before.province || one === stay.province);
    // Water may lie between the outlines (the mouth of the Yangtze): then the middle of it.
    const left = edgeOf(line, before.to, stay.from, before.province, territory);
    const entered = edgeOf(line, stay.from, before.to, stay.province, territory);
    const position: Position = [(left[0] + entered[0]) / 2, (left[1] + entered[1]) / 2];
    crossings.push({ border: names.join(''), position: roundPosition(position) });
  }
  return crossings;
}

/** The last position in `province` on the way from one vertex of a line to another, found by halving. */
function edgeOf(
  line: readonly Position[],
  from: number,
  to: number,
  province: Province,
  territory: Territory,
): Position {
  const step = Math.sign(to - from);
  let last = from;
  while (last + step !== to && provinceAt(territory, line[last + step]!) === province) last += step;
  let inside = line[last]!;
  let outside = line[last + step]!;
  for (let halving = 0; halving < halvings; halving++) {
    const middle: Position = [(inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2];
    if (provinceAt(territory, middle) === province) inside = middle;
    else outside = middle;
  }
  return inside;
}
