import type { PlanText } from '../model/plan.ts';

const known = new WeakMap<PlanText, ReadonlyMap<string, ReadonlySet<string>>>();

/** Of one text: which places stand within the names of projects (合肥 in 合肥—新沂高速铁路). */
function placesIn(text: PlanText): ReadonlyMap<string, ReadonlySet<string>> {
  const earlier = known.get(text);
  if (earlier) return earlier;
  const found = new Map<string, Set<string>>();
  for (const { mentions } of text.measures)
    for (const { project, start, end } of mentions) {
      if (project === undefined) continue;
      for (const inner of mentions) {
        if (inner.place === undefined || inner.start < start || inner.end > end) continue;
        const own = found.get(project);
        if (own) own.add(inner.place);
        else found.set(project, new Set([inner.place]));
      }
    }
  known.set(text, found);
  return found;
}

/** Places that the plans write within a project's name. */
export function placesInNames(texts: readonly PlanText[], project: string): Set<string> {
  return new Set(texts.flatMap((text) => [...(placesIn(text).get(project) ?? [])]));
}
