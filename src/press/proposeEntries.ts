import type { PlanText } from '../model/plan.ts';
import type { Proposal } from '../model/proposal.ts';
import type { Unresolved } from './buildReport.ts';
import type { PressInput } from './pressInput.ts';

export function proposeEntries(
  _text: PlanText,
  unresolved: readonly Unresolved[],
  _input: Pick<PressInput, 'places' | 'projects' | 'language'> & { readonly territory?: string | null },
): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const { measure, quote, rawStart, rawEnd, kind, verb, status } of unresolved) {
    const id = `new-${[...(quote + kind)].reduce((hash, c) => (hash * 31 + c.codePointAt(0)!) >>> 0, 7).toString(36)}`;
    const occurrence = {
      measure,
      quote,
      rawStart,
      rawEnd,
      name: quote,
      nameStart: rawStart,
      nameEnd: rawEnd,
      verb,
      status,
    };
    const earlier = found.get(id);
    found.set(id, {
      id,
      entry: { name: quote, kind, site: { type: 'none', reason: '?' }, partners: [], isBuilt: false },
      occurrences: [...(earlier?.occurrences ?? []), occurrence],
      surety: 'likely',
      doubts: [],
      alike: [],
    });
  }
  return [...found.values()];
}
