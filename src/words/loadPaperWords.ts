import type { Language } from '../model/languages.ts';
import type { paper } from './zh/paper.ts';

/** All that meeting papers say, in one language; the Chinese catalogue is the measure of every other. */
export type PaperCatalogue = typeof paper;

const loaded = new Map<Language, Promise<PaperCatalogue>>();

/** The catalogue of papers in a language, fetched when the first paper is asked for. */
export function loadPaperWords(language: Language): Promise<PaperCatalogue> {
  const known = loaded.get(language);
  if (known) return known;
  const words = (language === 'en' ? import('./en/paper.ts') : import('./zh/paper.ts')).then(
    ({ paper }) => paper,
  );
  loaded.set(language, words);
  return words;
}
