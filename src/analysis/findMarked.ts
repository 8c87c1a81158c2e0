import type { DroppedRange, Measure } from '../model/plan.ts';
import type { Commitment } from '../model/project.ts';
import type { Range } from './buildTextTree.ts';
import { rangeInText } from './rangeInText.ts';

/** What of an open measure is marked, and which mention is meant. */
export interface Marked {
  readonly range: Range;
  /** The clause that is marked; null where only the name stands there, without a promise. */
  readonly commitment: Commitment | null;
  /** Where the name that is meant starts in the source. */
  readonly rawStart: number;
}

/**
 * What is marked of a measure when a project or place is chosen: the clause or the name that starts at `at`; a name
 * within one of its clauses marks that clause. Where `at` says nothing (or no longer fits), the first clause, else the
 * first name; null where the measure does not name it.
 * @param commitments of the chosen project, of any measure; none for a place
 * @param at offset in the source, or null
 */
export function findMarked(
  measure: Measure,
  dropped: readonly DroppedRange[],
  id: string,
  commitments: readonly Commitment[],
  at: number | null,
): Marked | null {
  const own = commitments.filter((commitment) => commitment.measure === measure.id);
  const named = measure.mentions
    .filter(({ project, place }) => (project ?? place) === id)
    .sort((a, b) => a.start - b.start);
  const within = (rawStart: number): Commitment[] =>
    own.filter((one) => one.rawStart <= rawStart && rawStart < one.rawEnd);
  const markClause = (commitment: Commitment, rawStart?: number): Marked | null => {
    const range = rangeInText(measure, dropped, commitment.rawStart, commitment.rawEnd);
    const first = named.find(
      (one) => one.rawStart >= commitment.rawStart && one.rawStart < commitment.rawEnd,
    )?.rawStart;
    return range && { range, commitment, rawStart: rawStart ?? first ?? commitment.rawStart };
  };
  const clause = own.find(({ rawStart }) => rawStart === at);
  if (clause) return markClause(clause);
  const mention = named.find(({ rawStart }) => rawStart === at) ?? (own.length === 0 ? named[0] : undefined);
  if (!mention) return own[0] ? markClause(own[0]) : null;
  // Of clauses that hold the name the shortest speaks of it most closely.
  const [around] = within(mention.rawStart).sort((a, b) => a.rawEnd - a.rawStart - (b.rawEnd - b.rawStart));
  if (around) return markClause(around, mention.rawStart);
  const { start, end, rawStart } = mention;
  return { range: { start, end }, commitment: null, rawStart };
}
