/** Both catalogues say the same things: same keys, nothing empty, nothing left in the other language. */
import { expect, test } from 'vitest';
import { en } from '../../src/words/en/en.ts';
import { intake as enIntake } from '../../src/words/en/intake.ts';
import { paper as enPaper } from '../../src/words/en/paper.ts';
import { selfCheck as enSelfCheck } from '../../src/words/en/selfCheck.ts';
import { languages } from '../../src/model/languages.ts';
import { languageNames } from '../../src/words/languageNames.ts';
import { loadWords } from '../../src/words/loadWords.ts';
import { intake as zhIntake } from '../../src/words/zh/intake.ts';
import { paper as zhPaper } from '../../src/words/zh/paper.ts';
import { selfCheck as zhSelfCheck } from '../../src/words/zh/selfCheck.ts';
import { zh } from '../../src/words/zh/zh.ts';

/** Every leaf by its path; a table's keys are part of it. */
function leavesOf(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
const kindOf = (leaf: unknown): string =>
  typeof leaf === 'function' ? `a function of ${leaf.length}` : typeof leaf;
const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

const catalogues = {
  zh: leavesOf({ ...zh, intake: zhIntake, paper: zhPaper, selfCheck: zhSelfCheck }),
  en: leavesOf({ ...en, intake: enIntake, paper: enPaper, selfCheck: enSelfCheck }),
};

test('the same keys, of the same kind', () => {
  const shapes = languages.map((language) =>
    catalogues[language].map(([path, leaf]) => `${path}: ${kindOf(leaf)}`),
  );
  expect(shapes[0]!.length).toBeGreaterThan(150);
  expect(shapes[1]!.toSorted()).toEqual(shapes[0]!.toSorted());
});

test.each(languages)('nothing is empty: %s', (language) => {
  const empty = catalogues[language].filter(([, leaf]) => typeof leaf === 'string' && leaf.trim() === '');
  expect(empty).toEqual([]);
});

test('no Chinese is left in the English catalogue, in its functions neither', () => {
  const left = catalogues.en.filter(([, leaf]) => han.test(String(leaf)));
  expect(left.map(([path]) => path)).toEqual([]);
});

test('no English is left in the Chinese catalogue', () => {
  const same = catalogues.zh.filter(
    ([path, leaf]) =>
      typeof leaf === 'string' && /\p{L}/u.test(leaf) && !han.test(leaf) && path !== 'language',
  );
  expect(same).toEqual([]);
});

test('our own words are tactful: DESIGN §5', () => {
  const said = catalogues.zh.map(([path, leaf]) => `${path}: ${String(leaf)}`);
  expect(said.filter((words) => /矛盾|冲突|缺失|未落实|承诺|未规划/.test(words))).toEqual([]);
});

test('each language can be had, and knows itself', async () => {
  for (const language of languages) {
    const words = await loadWords(language);
    expect(words.language).toBe(language);
    expect(Intl.getCanonicalLocales(languageNames[language].tag)).toEqual([languageNames[language].tag]);
  }
});

test('numbers and dates are written as the locale writes them', () => {
  expect(en.formats.number(1234.5, 1)).toBe('1,234.5');
  expect(zh.formats.number(7.25, 1)).toBe('7.3');
  expect(en.formats.date('2021-12-26')).toBe('26 December 2021');
  expect(zh.formats.date('2021-12-26')).toBe('2021年12月26日');
});
