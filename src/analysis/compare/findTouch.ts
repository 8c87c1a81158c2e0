import type { CompareTables } from '../../model/compareRules.ts';
import type { Place, Project } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';
import { crossedPrefectures } from '../touchedPrefectures.ts';
import type { Comparison, Side } from './comparison.ts';
import { findEnds } from './findEnds.ts';
import type { TouchBasis } from './finding.ts';
import { stemsOf } from './stemsOf.ts';

/** `loose`: by a line no finer than class D or by the registry alone; `unknown`: nothing tells. */
export type Touch = TouchBasis | 'loose' | 'no' | 'unknown';

/** A province, or the territory of a city's plan. */
export type Territory = { readonly province: Province } | { readonly city: string };

export const territoryOf = ({ plan, place, province }: Side): Territory =>
  plan.level === 'province' ? { province } : { city: place.id };

const known = new WeakMap<Comparison['on'], Map<string, readonly Place[]>>();

/** Places that plans write within the project's names, and those that its own names join. */
function namedPlaces(comparison: Comparison, project: Project): readonly Place[] {
  const done = known.get(comparison.on) ?? new Map<string, readonly Place[]>();
  known.set(comparison.on, done);
  const found = done.get(project.id) ?? readNamedPlaces(comparison, project);
  done.set(project.id, found);
  return found;
}

function readNamedPlaces(comparison: Comparison, project: Project): Place[] {
  const ids = new Set<string>();
  for (const { plan } of comparison.sides)
    for (const { measure, mention } of comparison.on(project.id, plan.id).named)
      for (const inner of measure.mentions)
        if (inner.place !== undefined && inner.start >= mention.start && inner.end <= mention.end)
          ids.add(inner.place);
  for (const name of [project.name, ...project.aliases])
    for (const id of findEnds(name, comparison) ?? []) ids.add(id);
  return [...ids].flatMap((id) => comparison.places.get(id) ?? []);
}

const lineLayers: readonly string[] = ['railways', 'highways', 'waterways', 'utilities', 'ecology'];
const isFine = ({ precision }: Project): boolean => precision !== 'D' && precision !== 'none';
/** Several places for something that is no line: whole areas that the registry has chosen, no geometry of its own. */
const isByPlaces = ({ places, layer }: Project): boolean => places.length > 1 && !lineLayers.includes(layer);

/** By what a project touches a territory: its named places, else its geometry of class A–C, else what is less sure. */
export function findTouch(comparison: Comparison, project: Project, territory: Territory): Touch {
  const { places } = comparison;
  const isIn = (place: Place): boolean =>
    'province' in territory
      ? place.province === territory.province
      : place.id === territory.city || place.parents.includes(territory.city);
  if (namedPlaces(comparison, project).some(isIn)) return 'named';
  const province = 'province' in territory ? territory.province : places.get(territory.city)!.province!;
  const touchesProvince = project.provinces.includes(province);
  if ('province' in territory && touchesProvince && isFine(project) && !isByPlaces(project))
    return 'geometry';
  if ('city' in territory && crossedPrefectures(comparison.lines.get(project.id)).has(territory.city))
    return 'geometry';
  const own = project.places.flatMap((id) => places.get(id) ?? []);
  if (own.some(isIn)) return 'site';
  if (isAbbreviated(comparison, project, isIn)) return 'short';
  if ('province' in territory)
    return touchesProvince ? 'loose' : project.provinces.length > 0 ? 'no' : 'unknown';
  const isWhole = own.length > 0 && !lineLayers.includes(project.layer);
  return isWhole || (project.provinces.length > 0 && !touchesProvince) ? 'no' : 'unknown';
}

const knownShort = new WeakMap<CompareTables, ReadonlyMap<string, readonly string[]>>();

function shortNamesOf(tables: CompareTables): ReadonlyMap<string, readonly string[]> {
  const names = knownShort.get(tables) ?? new Map(tables.shortNames.map((one) => [one.short, one.places]));
  knownShort.set(tables, names);
  return names;
}

/** Whether a character of a line's name abbreviates places of the territory and, in the line's provinces, no others. */
function isAbbreviated(comparison: Comparison, project: Project, isIn: (place: Place) => boolean): boolean {
  const { places, tables } = comparison;
  const shortNames = shortNamesOf(tables);
  return stemsOf([project.name], tables.rules).some((stem) => {
    const candidates = [...stem].map((character) =>
      (shortNames.get(character) ?? [])
        .flatMap((id) => places.get(id) ?? [])
        .filter((place) => {
          const province = place.province ?? null;
          return province !== null && project.provinces.includes(province);
        }),
    );
    if (candidates.some((list) => list.length === 0)) return false;
    return candidates.some((list) => list.every(isIn));
  });
}
