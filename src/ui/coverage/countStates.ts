import type { CoverageRow } from '../../analysis/listCoverage.ts';

/** The three things that can become of a name, in the order in which they are shown. */
export const states = [
  'mapped',
  'unlocated',
  'unresolved',
] as const satisfies readonly CoverageRow['state'][];

export type StateCounts = Readonly<Record<CoverageRow['state'] | 'found', number>>;

export function countStates(rows: readonly CoverageRow[]): StateCounts {
  const counts = { found: rows.length, mapped: 0, unlocated: 0, unresolved: 0 };
  for (const { state } of rows) counts[state]++;
  return counts;
}
