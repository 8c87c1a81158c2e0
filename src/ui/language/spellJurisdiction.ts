import { findJurisdiction } from '../../analysis/findJurisdiction.ts';
import type { Place } from '../../model/project.ts';
import { spellPlace } from './spellPlace.ts';

/**
 * Whom a plan speaks for, in Latin script: Anhui; Suzhou, Anhui (宿州 and 苏州 are one word there, so a city goes with
 * its province). Empty where the gazetteer does not know it.
 */
export function spellJurisdiction(jurisdiction: string, places: Iterable<Place>): string {
  const all = [...places];
  const own = findJurisdiction(jurisdiction, all);
  if (!own) return '';
  const province = all.find(({ id, level }) => level === 'province' && own.parents.includes(id));
  return (province ? [own, province] : [own]).map(spellPlace).join(', ');
}
