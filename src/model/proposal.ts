import type { NewEntry } from './review.ts';
import type { Status } from './status.ts';

/** One place where a plan names a thing that the registry does not know. */
export interface Occurrence {
  readonly measure: string;
  /** The smallest clause that holds verb and name, cut from the source. */
  readonly quote: string;
  readonly rawStart: number;
  readonly rawEnd: number;
  /** The name as written there, and where it stands in the source. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly verb: string | null;
  readonly status: Status | null;
}

/** How sure it is that a proposal is a thing of its own and of its kind. */
export const sureties = ['sure', 'likely', 'doubtful'] as const;
export type Surety = (typeof sureties)[number];

/** Why it is no surer; the catalogues put it into words. */
export const doubts = [
  /** No verb governs it anywhere. */
  'noVerb',
  /** Its kind follows from one short word alone. */
  'briefWord',
  /** It names no place. */
  'noPlace',
  /** It is much like a name of the registry. */
  'likeKnown',
  /** A general word rather than a name. */
  'general',
  /** A list of names shares its head or tail. */
  'fromList',
] as const;
export type Doubt = (typeof doubts)[number];

/** A new name, as the registry would have it: proposed by the press, decided by the reader. */
export interface Proposal {
  /** `new-` and a hash of name and kind: the same name has the same id in every text and every edition. */
  readonly id: string;
  readonly entry: NewEntry;
  readonly occurrences: readonly Occurrence[];
  readonly surety: Surety;
  readonly doubts: readonly Doubt[];
  /** Projects of the registry that it may be another name of, the likeliest first. */
  readonly alike: readonly string[];
}
