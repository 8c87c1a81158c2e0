import type { Bounds } from './boundsOf.ts';

/** What maps, pins and sites of the reader's own stay within: west, south, east, north, in degrees. */
export const studyRegion: Readonly<Bounds> = [112, 25, 125, 38.5];

/** @returns false for what is no number, too */
export function isInStudyRegion(lon: number, lat: number): boolean {
  const [west, south, east, north] = studyRegion;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
