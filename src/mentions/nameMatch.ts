import type { Target } from './lexicon.ts';

/** A name found in a text; offsets half open. `parts`: where its shared head or tail stands. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
  readonly parts?: readonly (readonly [number, number])[];
  /** Why it stands for its target in this surrounding, where the editors have said so. */
  readonly why?: string;
}

/** The same target, whichever its sort. */
export function sameTarget(a: Target, b: Target): boolean {
  return 'project' in a ? 'project' in b && a.project === b.project : 'place' in b && a.place === b.place;
}
