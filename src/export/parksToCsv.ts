import { toCsv } from '../model/toCsv.ts';
import type { ParkSheets } from './parkSheet.ts';

/** The table of parks as CSV that spreadsheets open right; the notices below it, a row each. */
export function parksToCsv({ parks: { heads, rows, notes } }: Pick<ParkSheets, 'parks'>): string {
  return toCsv([heads, ...rows, ...notes.map((note) => [note])]);
}
