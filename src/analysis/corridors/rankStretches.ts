import type { Stretch } from './borderTypes.ts';

/** Where one of several uncertain things may stand in their order. */
export interface Rank {
  /** From 1; things whose stretches overlap, one after another, are of one group. */
  readonly group: number;
  /** First and last position that the stretches leave open, from 1. */
  readonly positions: readonly [number, number];
}

/**
 * What order stretches of a border claim. Of two that overlap none; those without a stretch stand behind all, each
 * anywhere among themselves and the rest.
 * @param stretches in the order in which they are listed: by their middles, null last
 */
export function rankStretches(stretches: readonly (Stretch | null)[]): Rank[] {
  const known = stretches.filter((stretch) => stretch !== null);
  let group = 0;
  let reach = -Infinity;
  const groups = new Map<Stretch, number>();
  for (const stretch of [...known].sort((a, b) => a.fromKm - b.fromKm)) {
    if (stretch.fromKm > reach) group++;
    reach = Math.max(reach, stretch.toKm);
    groups.set(stretch, group);
  }
  return stretches.map((stretch) => {
    if (!stretch) return { group: group + 1, positions: [1, stretches.length] };
    const before = known.filter(({ toKm }) => toKm < stretch.fromKm).length;
    const after = known.filter(({ fromKm }) => fromKm > stretch.toKm).length;
    return { group: groups.get(stretch)!, positions: [before + 1, stretches.length - after] };
  });
}
