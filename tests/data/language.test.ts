/** The language tables: no row twice, none without effect, every exception with its reason. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { matchKey } from '../../src/mentions/matchKey.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

const language = readLanguage();
const fold = buildScriptFold(language.characters, language.overrides);
const twice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

let bundled: Bundled;
beforeAll(() => {
  bundled = pressBundled();
});

describe('words', () => {
  test.each(['verbs', 'stageNouns', 'works', 'kindWords'] as const)('%s: none twice', (table) => {
    const words = language[table].map(({ word }) => word);
    expect(words.length).toBeGreaterThan(10);
    expect(twice(words)).toEqual([]);
  });

  test('lists of words: none twice, none empty', () => {
    for (const list of [language.genericNames, language.bodyWords, language.boilerplate]) {
      expect(twice(list)).toEqual([]);
      expect(list.filter((word) => word.trim() === '')).toEqual([]);
    }
  });

  test('all are written as texts are compared: simplified, one dash, one kind of bracket', () => {
    const words = [
      ...[language.verbs, language.stageNouns, language.works, language.kindWords]
        .flat()
        .map(({ word }) => word),
      ...language.nameExceptions.flatMap(({ name, within }) => [name, within]),
    ];
    expect(words.filter((word) => matchKey(fold(word)) !== word)).toEqual([]);
  });
});

describe('exceptions', () => {
  test('each says why', () => {
    const reasons = [...language.nameExceptions, ...language.commitmentExceptions].map(
      ({ reason }) => reason,
    );
    expect(reasons.filter((reason) => reason.trim().length < 3)).toEqual([]);
    expect(JSON.parse(readFileSync('data/language/overrides.json', 'utf8'))).toHaveProperty('reason');
  });

  test('a name exception holds its name, which is a name that the press knows', () => {
    const { places, projects } = bundled.input;
    const known = new Set(
      [
        ...[...places, ...projects].flatMap(({ name, aliases }) => [name, ...aliases]),
        ...projects.flatMap(({ judged = [] }) => judged.map(({ alias }) => alias)),
      ].map(matchKey),
    );
    // A member of a list is known by what it makes with the shared part: 沿江 with 高铁.
    const isStem = (name: string): boolean => [...known].some((other) => other.startsWith(name));
    const wrong = language.nameExceptions.filter(
      ({ name, within }) => !within.includes(name) || !(known.has(name) || isStem(name)),
    );
    expect(wrong.map(({ name, within }) => `${name} in ${within}`)).toEqual([]);
  });

  test('a commitment exception names a measure and a project that it mentions', () => {
    const wrong = language.commitmentExceptions.filter(({ plan, measure, project }) => {
      const text = bundled.output.plans.find((candidate) => candidate.plan === plan);
      const found = text?.measures.find(({ id }) => id === measure);
      return !found?.mentions.some((mention) => mention.project === project);
    });
    expect(wrong.map(({ measure, project }) => `${measure} ${project}`)).toEqual([]);
  });

  test('a commitment exception does what it decides, and would be missed', () => {
    const { input, output } = bundled;
    const without = pressPlans({ ...input, language: { ...input.language, commitmentExceptions: [] } });
    const said = (projects: typeof output.projects, project: string, measure: string) =>
      projects.find(({ id }) => id === project)!.commitments.filter((one) => one.measure === measure);
    for (const { project, measure, decision, reason } of language.commitmentExceptions) {
      const own = said(output.projects, project, measure);
      expect(own.length > 0, `${project} ${measure}`).toBe(decision === 'commitment');
      for (const { certainty, why } of own) expect([certainty, why]).toEqual(['judged', reason]);
      expect(said(without.projects, project, measure), `${project} ${measure} needs none`).not.toEqual(own);
    }
  });
});
