import type { Project } from '../../model/project.ts';
import type { Comparison, Side } from './comparison.ts';
import type { Judgement } from './finding.ts';
import { stemsOf } from './stemsOf.ts';

/** Shorter words outside of any name (沿淮) are too often something else. */
const shortestLoose = 3;

/**
 * Words of a plan that may mean a project which it does not name: the name without its kind word, in no name of a thing
 * of another layer. `same` where the whole name stands there.
 */
export function findNear(
  comparison: Comparison,
  project: Project,
  { plan }: Side,
): (Judgement & { readonly sort: 'near' }) | 'same' | null {
  const names = [project.name, ...project.aliases].filter((name) => name.length > 3);
  const stems = stemsOf([project.name, ...project.aliases], comparison.tables.rules);
  let near: (Judgement & { readonly sort: 'near' }) | null = null;
  for (const measure of comparison.textOf(plan.id).measures) {
    const { textHans } = measure;
    if (names.some((name) => textHans.includes(name))) return 'same';
    for (const stem of stems) {
      for (let at = textHans.indexOf(stem); at >= 0 && !near; at = textHans.indexOf(stem, at + 1)) {
        const around = measure.mentions.find(
          (mention) =>
            mention.project !== undefined && mention.start <= at && mention.end >= at + stem.length,
        );
        if (
          around ? comparison.byId.get(around.project!)?.layer !== project.layer : stem.length < shortestLoose
        )
          continue;
        const rawStart = around?.rawStart ?? measure.rawStart;
        near = {
          sort: 'near',
          plan: plan.id,
          words: around ? textHans.slice(around.start, around.end) : stem,
          near: {
            plan: plan.id,
            measure: measure.id,
            rawStart,
            rawEnd: around?.rawEnd ?? measure.rawEnd,
            said: null,
          },
        };
      }
    }
  }
  return near;
}
