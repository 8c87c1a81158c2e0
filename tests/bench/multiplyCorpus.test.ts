import { describe, expect, test } from 'vitest';
import { multiplyCorpus } from '../../scripts/bench/multiplyCorpus.ts';
import { readPublicData } from '../readPublicData.ts';

const { projects, places, plans: texts, summaries: plans } = readPublicData();
const corpus = { projects, places, texts, plans };
const tripled = multiplyCorpus(corpus, 3);
const lengthOf = (list: typeof texts): number =>
  list.reduce(
    (sum, { measures }) => sum + measures.reduce((own, { textHans }) => own + textHans.length, 0),
    0,
  );

describe('multiplyCorpus', () => {
  test('holds everything so many times, the texts as long, no id twice', () => {
    expect(tripled.projects).toHaveLength(projects.length * 3);
    expect(tripled.places).toHaveLength(places.length * 3);
    expect(tripled.plans).toHaveLength(plans.length * 3);
    expect(lengthOf([...tripled.texts])).toBe(lengthOf(texts) * 3);
    const ids = [...tripled.projects, ...tripled.places].map(({ id }) => id);
    expect(new Set(ids).size).toBe(new Set([...projects, ...places].map(({ id }) => id)).size * 3);
  });

  test('the first copy is the corpus, the others differ from it and from each other', () => {
    expect(tripled.projects.slice(0, projects.length)).toEqual(projects);
    const names = tripled.projects.filter(({ name }) => name.length > 4).map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThan(names.length * 0.9);
    const [a, b] = ['hefei-xinyi-railway-x2', 'hefei-xinyi-railway-x3'].map((id) =>
      tripled.projects.find((project) => project.id === id)!,
    );
    expect(a!.pinyin).not.toBe(b!.pinyin);
    expect(a!.pinyin.split(' ')).toHaveLength([...a!.name].length);
  });

  test('is the same in every run', () => {
    expect(multiplyCorpus(corpus, 2)).toEqual(multiplyCorpus(corpus, 2));
  });
});
