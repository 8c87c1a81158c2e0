import type { PlaceEntry } from '../../model/registry.ts';

/** How a place is briefly called: 合肥, 萧县. */
export const shortNameOf = ({ name, aliases }: PlaceEntry): string =>
  [name, ...aliases].filter((one) => one.length > 1).sort((a, b) => a.length - b.length)[0] ?? name;

/** Places as our own sentences list them: at most four. */
export function listPlaces(ids: readonly string[], places: ReadonlyMap<string, PlaceEntry>): string {
  const names = [...new Set(ids)].flatMap((id) => places.get(id)?.name ?? []);
  return names.slice(0, 4).join('、') + (names.length > 4 ? '等' : '');
}

/** Without what lies above another of them: 宿州 says no more than 萧县. */
export function mostSpecific(
  ids: readonly string[],
  places: ReadonlyMap<string, PlaceEntry>,
): readonly string[] {
  const own = [...new Set(ids)];
  return own.filter((id) => !own.some((other) => places.get(other)?.parents.includes(id)));
}

/** Whether a thing may be put at the place: one that is only a city or a province is too wide. */
export const isNarrow = (id: string, places: ReadonlyMap<string, PlaceEntry>): boolean =>
  ['county', 'town'].includes(places.get(id)?.level ?? '');
