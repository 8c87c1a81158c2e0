import type { Province } from '../../model/status.ts';
import type { JoinRow } from './borderTypes.ts';
import type { BorderWords } from './csvWords.ts';
import { sideCells, sideHeads } from './sideCells.ts';
import { toCsv } from '../../model/toCsv.ts';

const columns = ['project', 'layer', 'statusClass', 'precision', 'reasons'] as const;

/** What else joins the two sides of a border, as CSV. */
export function joinsToCsv(
  joins: readonly JoinRow[],
  provinces: readonly [Province, Province],
  words: BorderWords,
): string {
  return toCsv([
    [...columns.map((column) => words.heads[column]), ...sideHeads(provinces, words)],
    ...joins.map((row) => [
      row.name,
      words.layer(row.layer),
      words.statusClass(row.statusClass),
      row.precision,
      words.reasons(row.reasons),
      ...sideCells(row.sides, words),
    ]),
  ]);
}
