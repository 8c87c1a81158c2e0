import type { PlanSummary } from '../../model/plan.ts';
import type { Place } from '../../model/project.ts';
import { spellPlace } from './spellPlace.ts';

/**
 * Whom a plan speaks for, in Latin script: Anhui; Suzhou, Anhui (宿州 and 苏州 are one word there, so a city goes with
 * its province). Empty where the gazetteer does not know it.
 */
export function spellJurisdiction(
  { territory }: Pick<PlanSummary, 'territory'>,
  places: ReadonlyMap<string, Place>,
): string {
  const own = territory && places.get(territory.place);
  if (!own) return '';
  const province = own.parents
    .flatMap((id) => places.get(id) ?? [])
    .find(({ level }) => level === 'province');
  return (province ? [own, province] : [own]).map(spellPlace).join(', ');
}
