import type { Position, Track } from './geodesy.ts';

/** A stretch of a line within one jurisdiction (`key`), or outside all of them (null), in km of the line. */
export interface LineStay<Key extends string> {
  readonly key: Key | null;
  readonly fromKm: number;
  readonly toKm: number;
}

/** A visit shorter than this is within the error of line and border, and none (both its ends are found to some 100 m). */
const shortestStayKm = 3.5;
/** Halvings of a stretch of about 2 km: to less than a metre. */
const halvings = 12;

/**
 * Where a line stays, as a partition of its length. A visit shorter than 3.5 km is within the error of line and border,
 * and none, unless the line begins or ends with it: where it joins two others they meet at the change nearest to its
 * middle. Gaps that no jurisdiction holds count where they are as long, unless they are to
 * be bridged.
 */
export function findStays<Key extends string>(
  track: Track,
  keyAt: (position: Position) => Key | null,
  { bridgesGaps = false } = {},
): LineStay<Key>[] {
  const raw = findRawStays(track, keyAt);
  const known = raw.filter(({ key }) => key !== null);
  const [first, last] = [known[0], known.at(-1)];
  const kept = raw.filter(
    (stay) =>
      stay === first ||
      stay === last ||
      (stay.toKm - stay.fromKm >= shortestStayKm && !(bridgesGaps && stay.key === null)),
  );
  const changes = raw
    .slice(1)
    .map(({ fromKm, key }, index) => ({ km: fromKm, keys: [raw[index]!.key, key] }));
  const stays: LineStay<Key>[] = [];
  for (const { key, fromKm, toKm } of kept) {
    const before = stays.at(-1);
    if (before?.key === key) stays[stays.length - 1] = { ...before, toKm };
    else {
      const met = before ? meetingOf(changes, before, { key, fromKm, toKm }) : 0;
      if (before) stays[stays.length - 1] = { ...before, toKm: met };
      stays.push({ key, fromKm: met, toKm });
    }
  }
  const length = track.km.at(-1)!;
  const end = stays.at(-1);
  if (!end) return [{ key: null, fromKm: 0, toKm: length }];
  stays[stays.length - 1] = { ...end, toKm: length };
  return stays;
}

/** Where two stays meet when what lies between them is none: at a change from one to the other, if there is one. */
function meetingOf<Key extends string>(
  changes: readonly { readonly km: number; readonly keys: readonly (Key | null)[] }[],
  before: LineStay<Key>,
  after: LineStay<Key>,
): number {
  const middle = (before.toKm + after.fromKm) / 2;
  const direct = changes.filter(
    ({ km, keys }) =>
      km >= before.toKm && km <= after.fromKm && keys.includes(before.key) && keys.includes(after.key),
  );
  return direct.sort((a, b) => Math.abs(a.km - middle) - Math.abs(b.km - middle))[0]?.km ?? middle;
}

function findRawStays<Key extends string>(
  { positions, km }: Track,
  keyAt: (position: Position) => Key | null,
): LineStay<Key>[] {
  const stays: LineStay<Key>[] = [{ key: keyAt(positions[0]!), fromKm: 0, toKm: km.at(-1)! }];
  for (let index = 1; index < positions.length; index++) {
    const before = stays.at(-1)!;
    const key = keyAt(positions[index]!);
    if (key === before.key) continue;
    const [from, to] = [positions[index - 1]!, positions[index]!];
    const between = (share: number): Position => [
      from[0] + share * (to[0] - from[0]),
      from[1] + share * (to[1] - from[1]),
    ];
    // Outlines of neighbours may stand a little apart or overlap: the middle between leaving one and entering the other.
    const left = changeOf((share) => keyAt(between(share)) === before.key);
    const entered = 1 - changeOf((share) => keyAt(between(1 - share)) === key);
    const step = km[index]! - km[index - 1]!;
    const at = km[index - 1]! + ((left + entered) / 2) * step;
    stays[stays.length - 1] = { ...before, toKm: at };
    stays.push({ key, fromKm: at, toKm: km.at(-1)! });
  }
  return stays;
}

/** Share of a step up to which something holds that holds at 0 and not at 1, by halving. */
function changeOf(holds: (share: number) => boolean): number {
  let [inside, outside] = [0, 1];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (inside + outside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
