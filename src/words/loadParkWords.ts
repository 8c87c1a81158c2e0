import type { Language } from '../model/languages.ts';
import type { parks } from './zh/parks.ts';

/** All that the park finder says, in one language; the Chinese catalogue is the measure of every other. */
export type ParkCatalogue = typeof parks;

const loaded = new Map<Language, Promise<ParkCatalogue>>();

/** The catalogue of the park finder in a language, fetched when it is opened first. */
export function loadParkWords(language: Language): Promise<ParkCatalogue> {
  const known = loaded.get(language);
  if (known) return known;
  const words = (language === 'en' ? import('./en/parks.ts') : import('./zh/parks.ts')).then(
    ({ parks }) => parks,
  );
  loaded.set(language, words);
  return words;
}
