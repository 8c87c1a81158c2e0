import { readFileSync } from 'node:fs';
import { languageTables, type LanguageTables } from '../src/model/language.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/language/${name}.json`, import.meta.url), 'utf8'));

/** The language tables of `data/language`, checked. */
export function readLanguage(): LanguageTables {
  const words = (name: string, key: string): unknown => (read(name) as Record<string, unknown>)[key];
  const bounds = read('name-bounds') as Record<string, { words: unknown }>;
  return languageTables.parse({
    characters: read('characters'),
    overrides: read('overrides'),
    lookalikes: read('lookalikes'),
    verbs: read('verbs'),
    stageNouns: read('stage-nouns'),
    works: read('works'),
    kindWords: read('kind-words'),
    genericNames: words('generic-names', 'words'),
    nameBounds: Object.fromEntries(Object.entries(bounds).map(([key, { words: list }]) => [key, list])),
    shortNames: words('short-names', 'names'),
    courseWords: words('short-names', 'courses'),
    notProjects: read('not-projects'),
    bodyWords: words('body-words', 'words'),
    titleWords: words('title-words', 'words'),
    boilerplate: words('boilerplate', 'patterns'),
    nameExceptions: read('name-exceptions'),
    commitmentExceptions: read('commitment-exceptions'),
    indicators: read('indicators'),
  });
}
