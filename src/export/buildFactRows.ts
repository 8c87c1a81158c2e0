import type { Measure, PlanSummary } from '../model/plan.ts';
import type { ParkEntry } from '../analysis/parks/parkTypes.ts';
import type { SheetValue } from './parkSheet.ts';
import type { ParkSheetWords } from './parkSheetWords.ts';

/** What sheets are made from, beside the rows. */
export interface ParkSheetData {
  readonly plans: readonly PlanSummary[];
  /** Measures by id. */
  readonly measures: ReadonlyMap<string, Pick<Measure, 'number'>>;
  /** The month to which the lists of existing sites go. */
  readonly sitesAsOf: string;
}

/** Every clause behind a park: what it says of it as such, then each fact; in the columns of `factHeads`. */
export function buildFactRows(
  entry: ParkEntry,
  { plans, measures }: ParkSheetData,
  words: ParkSheetWords,
): SheetValue[][] {
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  const terms = new Map(
    [...entry.industries, ...entry.instruments, ...entry.levels].map(({ id, name }) => [id, name]),
  );
  const named = new Map(
    [...entry.partners, entry.host].flatMap(({ place, name }) => (place ? [[place, name] as const] : [])),
  );
  const origin = ({ plan, measure }: { plan: string; measure: string }): SheetValue[] => [
    titles.get(plan) ?? plan,
    measures.get(measure)?.number ?? measure,
  ];
  return [
    ...entry.commitments.map((commitment): SheetValue[] => [
      entry.name,
      words.factType('stage'),
      commitment.verb ?? words.notStated,
      commitment.verb,
      commitment.quote,
      ...origin(commitment),
      null,
      null,
      null,
      null,
      words.certainty(commitment.certainty, commitment.why ?? null),
    ]),
    ...entry.facts.map((fact): SheetValue[] => [
      entry.name,
      words.factType(fact.type),
      terms.get(fact.value) ?? named.get(fact.value) ?? fact.words,
      fact.words,
      fact.quote,
      ...origin(fact),
      fact.amount ? words.relation(fact.amount.relation) : null,
      fact.amount?.value ?? null,
      fact.amount?.unit ?? null,
      fact.amount?.year ?? null,
      words.certainty(fact.certainty, fact.why ?? null),
    ]),
  ];
}
