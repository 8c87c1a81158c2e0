import type { FindingSide } from '../../analysis/compare/finding.ts';
import type { Province } from '../../model/status.ts';

/** Our side first; within it the order of the finding. */
export const oursFirst = (sides: readonly FindingSide[], ours: Province | null): FindingSide[] =>
  sides.toSorted((a, b) => Number(b.province === ours) - Number(a.province === ours));
