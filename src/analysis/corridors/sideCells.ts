import type { Province } from '../../model/status.ts';
import type { SideSaying } from './corridorData.ts';
import type { BorderWords } from './csvWords.ts';

/** Heads of the columns of both sides, ours first. */
export const sideHeads = (sides: readonly [Province, Province], words: BorderWords): string[] =>
  sides.flatMap((side) => [...words.sideHeads(side)]);

/** What both sides say, in those columns. */
export const sideCells = (sides: readonly SideSaying[], words: BorderWords): string[] =>
  sides.flatMap((saying) => [words.saying(saying), words.clauses(saying), words.plans(saying)]);
