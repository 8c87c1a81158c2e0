import type { PlanSummary } from '../model/plan.ts';
import type { PlaceEntry } from '../model/registry.ts';
import { provinces } from '../model/status.ts';

/**
 * The place that a plan's jurisdiction (安徽省宿州市) names in full, with its province; null where the gazetteer has
 * none. The province stands before the city, so that 宿州 and 苏州 of another script are never taken for one another.
 */
export function findTerritory(
  jurisdiction: string,
  places: readonly Pick<PlaceEntry, 'id' | 'name' | 'parents' | 'province'>[],
): PlanSummary['territory'] {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const place = places.find(
    ({ name, parents }) =>
      [...parents.map((id) => names.get(id) ?? '').reverse(), name].join('') === jurisdiction,
  );
  const province = provinces.find((one) => one === place?.province);
  return place && province ? { province, place: place.id } : null;
}
