import type { Kind } from '../../model/kinds.ts';
import type { Measure } from '../../model/plan.ts';
import type { Occurrence } from '../../model/proposal.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place that is written out somewhere, by its offsets there. */
export interface WrittenPlace extends Span {
  readonly place: string;
}

/** One place where a new name stands; offsets in the measure's text. */
export interface Named extends Span {
  readonly kind: Kind;
  readonly measure: Measure;
  /** Match key of the measure. */
  readonly key: string;
  /** The whole name, with what a list shares, as match key. */
  readonly full: string;
  /** The name without its kind word. */
  readonly stem: string;
  readonly kindWord: string;
  /** What tells names apart: one reading for words that are one. */
  readonly same: string;
  readonly isFromList: boolean;
  readonly isGeneral: boolean;
  /** Places within the name, offsets in the measure's text. */
  readonly places: readonly WrittenPlace[];
  /** Places of the measure outside longer names of places. */
  readonly around: readonly WrittenPlace[];
  /** Where the clause begins that the name stands in. */
  readonly clause: number;
  /** The names of the measure, new and known, itself among them. */
  readonly others: readonly Span[];
  readonly occurrence: Occurrence;
}

/** A new name with all places where it stands. */
export interface NameGroup {
  readonly key: string;
  readonly kind: Kind;
  readonly named: readonly Named[];
  /** The fullest way in which it is written. */
  readonly fullest: Named;
}
