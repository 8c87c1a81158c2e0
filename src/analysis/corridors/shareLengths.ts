import type { Length, ShareRow } from './corridorTypes.ts';

/** A stretch of a line, with what is known of the line (p90, in km). */
export interface Measured<Key> {
  readonly key: Key;
  readonly line: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly toleranceKm: number;
}

/**
 * How far a length on drawn lines can be trusted. Each of its ends is known to the tolerance of the line's class and
 * apart from the other: errors of ends add up as squares, so that one stretch has ± √2 of the tolerance and n stretches
 * √2n. What lies between the ends is as drawn: a line that bends more than its waypoints show is longer, which no class
 * measures; so a length is never official mileage.
 */
export function measureLength(stretches: readonly Omit<Measured<unknown>, 'key' | 'line'>[]): Length {
  return {
    km: stretches.reduce((sum, { fromKm, toKm }) => sum + (toKm - fromKm), 0),
    plusMinusKm: Math.sqrt(stretches.reduce((sum, { toleranceKm }) => sum + 2 * toleranceKm ** 2, 0)),
  };
}

/**
 * Lengths by key, the longest first; stretches of one line that follow on one another count as one.
 * @param nameOf what tells keys apart
 */
export function shareLengths<Key>(
  stretches: readonly Measured<Key>[],
  nameOf: (key: Key) => string,
): ShareRow<Key>[] {
  const byName = new Map<string, Measured<Key>[]>();
  for (const stretch of stretches) {
    const own = byName.get(nameOf(stretch.key)) ?? [];
    const last = own.at(-1);
    if (last?.line === stretch.line && last.toKm === stretch.fromKm)
      own[own.length - 1] = { ...last, toKm: stretch.toKm };
    else own.push(stretch);
    byName.set(nameOf(stretch.key), own);
  }
  return [...byName.values()]
    .map((own) => ({ key: own[0]!.key, ...measureLength(own) }))
    .sort((a, b) => b.km - a.km || (nameOf(a.key) < nameOf(b.key) ? -1 : 1));
}
