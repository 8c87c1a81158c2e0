import type { ShortName } from '../model/language.ts';

/** Places by full name or alias, and by the characters that abbreviate them in line names. */
export interface LineNodeTables {
  readonly places: ReadonlyMap<string, string>;
  readonly shortNames: ReadonlyMap<string, readonly string[]>;
}

const mostReadings = 16;
const mostCharacters = 7;

export function buildLineNodeTables(
  places: ReadonlyMap<string, string>,
  shortNames: readonly ShortName[],
): LineNodeTables {
  return { places, shortNames: new Map(shortNames.map(({ short, places: ids }) => [short, ids])) };
}

/**
 * The places that a line's name joins, in order: written out (合肥—新沂, 盐城至南京) or abbreviated (合新,
 * 盐泰锡常宜). A character that stands for several places gives several readings.
 * @param stem a line's name without its kind word
 * @returns readings, each a list of place ids; empty when the stem is no such name
 */
export function lineNodes(
  stem: string,
  { places, shortNames }: LineNodeTables,
): readonly (readonly string[])[] {
  const parts = stem.split(/—|至|到/);
  if (parts.length > 1) {
    const ids = parts.map((part) => places.get(part));
    return ids.every((id) => id !== undefined) ? [ids] : [];
  }
  // 如东 is a county, not a line from 如皋 to 东台.
  if (stem.length < 2 || stem.length > mostCharacters || places.has(stem)) return [];
  let readings: string[][] = [[]];
  for (const character of stem) {
    const ids = shortNames.get(character) ?? [];
    readings = readings.flatMap((reading) =>
      ids.filter((id) => id !== reading.at(-1)).map((id) => [...reading, id]),
    );
    if (readings.length === 0) return [];
    readings = readings.slice(0, mostReadings);
  }
  return readings;
}
