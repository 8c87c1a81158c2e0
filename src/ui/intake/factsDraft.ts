import type { GuessedFacts, PlanFacts } from '../../model/intake.ts';
import type { PlanRecord } from '../../model/plan.ts';

/** The facts of a plan as a form holds them: what is not known is empty. */
export interface FactsDraft {
  readonly title: string;
  readonly shortTitle: string;
  readonly jurisdiction: string;
  readonly level: PlanRecord['level'] | '';
  readonly issuer: string;
  readonly documentNumber: string;
  readonly issued: string;
  readonly from: string;
  readonly to: string;
}

export function draftOf(guessed: GuessedFacts): FactsDraft {
  const { horizon } = guessed;
  return {
    title: guessed.title?.value ?? '',
    shortTitle: guessed.shortTitle?.value ?? '',
    jurisdiction: guessed.jurisdiction?.value ?? '',
    level: guessed.level?.value ?? '',
    issuer: guessed.issuer?.value ?? '',
    documentNumber: guessed.documentNumber?.value ?? '',
    issued: guessed.issued?.value ?? '',
    from: String(horizon?.value.from ?? ''),
    to: String(horizon?.value.to ?? ''),
  };
}

/**
 * What a value that still is the guessed one rests on: the words of the text, or nothing where they are the value, or
 * the title above; null where it is the reader's own, or empty.
 */
export function basisOf(draft: FactsDraft, guessed: GuessedFacts, field: keyof FactsDraft): string | null {
  const guess = field === 'from' || field === 'to' ? guessed.horizon : guessed[field];
  if (!guess || draft[field] === '' || draft[field] !== draftOf(guessed)[field]) return null;
  return guess.quote === guess.value || field === 'shortTitle' ? '' : guess.quote;
}

/** Whether the years can be a term: no later beginning than end. */
export const isTerm = ({ from, to }: FactsDraft): boolean => !from || !to || Number(from) <= Number(to);

/** What the reader has confirmed. A date that the text does not state is not said to be stated. */
export function factsOf(draft: FactsDraft, guessed: GuessedFacts): PlanFacts {
  const text = (value: string): string => value.trim();
  const isStated = draft.issued !== '' && draft.issued === guessed.issued?.value;
  return {
    title: text(draft.title),
    shortTitle: text(draft.shortTitle) || text(draft.title),
    jurisdiction: text(draft.jurisdiction),
    level: draft.level || 'other',
    issuer: text(draft.issuer),
    documentNumber: text(draft.documentNumber) || null,
    issued: draft.issued || null,
    issuedBasis: isStated ? 'stated' : draft.issued ? 'inferred' : 'unknown',
    horizon: draft.to ? { from: draft.from ? Number(draft.from) : null, to: Number(draft.to) } : null,
    script: guessed.script,
  };
}
