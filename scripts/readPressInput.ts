import type { PressInput } from '../src/press/pressInput.ts';
import { buildSpellings } from './buildSpellings.ts';
import { readPlaces, readProjects, readTerritory } from './readData.ts';
import { readLanguage } from './readLanguage.ts';

/** All that the press needs beside the plans, read from `data/` and checked. */
export function readPressInput(): Omit<PressInput, 'plans'> {
  return {
    places: readPlaces().map((place) => ({ ...place, ...buildSpellings(place.name, place.aliases) })),
    projects: readProjects().map((project) => ({
      ...project,
      ...buildSpellings(project.name, [
        ...project.aliases,
        ...(project.judged ?? []).map(({ alias }) => alias),
      ]),
    })),
    language: readLanguage(),
    territory: readTerritory(),
  };
}
