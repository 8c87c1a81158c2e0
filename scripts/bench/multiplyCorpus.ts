import type { PlanSummary, PlanText } from '../../src/model/plan.ts';
import type { Place, Project } from '../../src/model/project.ts';

export interface Corpus {
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
  readonly texts: readonly PlanText[];
  readonly plans: readonly PlanSummary[];
}

/** Share of characters that another takes the place of. */
const changedShare = { names: 0.34, texts: 0.15 };

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isHan = (character: string): boolean => /[㐀-鿿]/.test(character);

/** A syllable for each character that a name and its pinyin teach. */
function learnSyllables(named: readonly (Project | Place)[]): Map<string, string> {
  const syllables = new Map<string, string>();
  for (const { name, pinyin } of named) {
    const characters = [...name].filter(isHan);
    const spelled = pinyin.split(/[^a-z]+/i);
    if (characters.length === spelled.length)
      characters.forEach((character, at) => syllables.set(character, spelled[at]!));
  }
  return syllables;
}

/**
 * The corpus so many times over. In every copy but the first a third of the characters of each name and some of each
 * text are others, drawn from the corpus itself, so that names, pinyin and texts all differ; the same in every run.
 */
export function multiplyCorpus({ projects, places, texts, plans }: Corpus, times: number): Corpus {
  const syllables = learnSyllables([...projects, ...places]);
  const known = [...syllables.keys()];
  const alphabet = [...new Set(texts.flatMap(({ measures }) => [...measures[0]!.textHans]))].filter(isHan);
  const random = seededRandom(20211121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  const vary = (name: string): string =>
    [...name].map((one) => (isHan(one) && random() < changedShare.names ? pick(known) : one)).join('');
  const spell = (name: string): string =>
    [...name].map((one) => syllables.get(one) ?? (isHan(one) ? 'lian' : one.toLowerCase())).join(' ');
  const copyNames = <T extends Project | Place>(thing: T, copy: number): T => {
    const name = vary(thing.name);
    const aliases = thing.aliases.map(vary);
    const aliasKeys = aliases.map(spell);
    return {
      ...thing,
      id: `${thing.id}-x${copy}`,
      name,
      nameHant: name,
      pinyin: spell(name),
      aliases,
      aliasKeys,
    };
  };
  const copyText = (text: PlanText, copy: number): PlanText => ({
    ...text,
    plan: `${text.plan}-${copy}`,
    measures: text.measures.map((measure) => {
      const textHans = [...measure.textHans]
        .map((one) => (isHan(one) && random() < changedShare.texts ? pick(alphabet) : one))
        .join('');
      return { ...measure, id: `${text.plan}-${copy}:${measure.id.split(':')[1]}`, textHans, mentions: [] };
    }),
  });
  const copies = Array.from({ length: times - 1 }, (_, at) => at + 2);
  return {
    projects: [...projects, ...copies.flatMap((copy) => projects.map((project) => copyNames(project, copy)))],
    places: [...places, ...copies.flatMap((copy) => places.map((place) => copyNames(place, copy)))],
    texts: [...texts, ...copies.flatMap((copy) => texts.map((text) => copyText(text, copy)))],
    plans: [
      ...plans,
      ...copies.flatMap((copy) => plans.map((plan) => ({ ...plan, id: `${plan.id}-${copy}` }))),
    ],
  };
}
