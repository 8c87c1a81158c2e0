import { provinces, type Province } from '../model/status.ts';
import { buildTrack, positionAt, roundPosition, type Position } from './geodesy.ts';
import { findStays, type LineStay } from './findStays.ts';
import { provinceAt, type Territory } from './territory.ts';

/** Where a line passes from one province into another. */
export interface BorderCrossing {
  /** Two one-character names in the fixed order, 皖苏. */
  readonly border: string;
  readonly position: readonly [number, number];
}

/** Where one stay of a line ends and the next begins. */
export interface Meeting<Key extends string> {
  readonly between: readonly [Key, Key];
  readonly km: number;
}

/**
 * Crossings of a line with the borders of provinces, in the line's order.
 * A crossing lies on the border as the licensed boundaries draw it; how far that can be trusted is the line's class.
 */
export function findCrossings(line: readonly Position[], territory: Territory): BorderCrossing[] {
  const track = buildTrack(line);
  const stays = findStays(track, (position) => provinceAt(territory, position));
  return findMeetings(stays).map(({ between, km }) => ({
    border: borderOf(between),
    position: roundPosition(positionAt(track, km)),
  }));
}

/** The border of two provinces, as we name it. */
export const borderOf = (between: readonly Province[]): string =>
  provinces.filter((province) => between.includes(province)).join('');

/** Where the stays of a line meet; over water (the mouth of the Yangtze) that is the middle of it. */
export function findMeetings<Key extends string>(stays: readonly LineStay<Key>[]): Meeting<Key>[] {
  const known = stays.flatMap(({ key, fromKm, toKm }) => (key === null ? [] : [{ key, fromKm, toKm }]));
  return known.slice(1).flatMap(({ key, fromKm }, index) => {
    const before = known[index]!;
    if (before.key === key) return [];
    return [{ between: [before.key, key] as const, km: (before.toKm + fromKm) / 2 }];
  });
}
