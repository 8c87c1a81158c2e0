import { readFileSync } from 'node:fs';
import { languageTables, type LanguageTables } from '../src/model/language.ts';
import { dataRoot } from './dataRoot.ts';

const readData = (path: string): unknown => JSON.parse(readFileSync(`${dataRoot}${path}.json`, 'utf8'));
const read = (name: string): unknown => readData(`language/${name}`);

type Tables = Record<string, Record<string, unknown>>;

/** The words by which new names are placed; partners that are no places are those of the parks. */
function readProposalWords(): unknown {
  const { course, joint, why, hosts, region, same, shared } = read('proposals') as Tables;
  const stated = (table: Record<string, unknown> = {}): unknown =>
    Object.fromEntries(Object.entries(table).filter(([key]) => key !== 'reason'));
  const bodies = (readData('parks/rules') as { partners: Record<string, unknown>[] }).partners;
  return {
    course: stated(course),
    hosts: hosts?.['words'],
    joint: stated(joint),
    notShort: region?.['notShort'],
    regionTails: region?.['tails'],
    sameTails: same?.['tails'],
    shared: shared?.['words'],
    bodies: bodies.map(({ name, words, place }) => ({ name, words, ...(place ? { place } : {}) })),
    why: stated(why),
  };
}

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
    proposals: readProposalWords(),
  });
}
