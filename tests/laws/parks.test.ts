/** Laws of parks: every fact's quote is in its clause, its words in the quote; what it names is there. */
import { beforeAll, expect, test } from 'vitest';
import { readParkRules } from '../../scripts/readData.ts';
import type { Fact, FactSource, ParkFile, WiderFact } from '../../src/model/park.ts';
import { pressParks } from '../../src/press/parks/pressParks.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';
import { readPublicData } from '../readPublicData.ts';

let bundled: Bundled;
let file: ParkFile;
let facts: readonly Fact[];
let stated: readonly (Fact | WiderFact)[];
beforeAll(() => {
  bundled = pressBundled();
  file = readPublicData().parks;
  facts = file.parks.flatMap((park) => park.facts);
  stated = [...facts, ...file.wider];
});

const measureOf = ({ plan, measure }: FactSource) =>
  bundled.output.plans.find((text) => text.plan === plan)?.measures.find(({ id }) => id === measure);

test('what is committed is what the press makes', () => {
  expect(file).toEqual(pressParks(bundled.output, bundled.input, readParkRules()));
});

test('a quote is what stands at its place in its measure, and within it in the source', () => {
  expect(stated.length).toBeGreaterThan(300);
  for (const fact of [...stated, ...file.groups]) {
    const measure = measureOf(fact)!;
    expect(measure.text.slice(fact.start, fact.end)).toBe(fact.quote);
    expect(fact.rawStart).toBeGreaterThanOrEqual(measure.rawStart);
    expect(fact.rawEnd).toBeLessThanOrEqual(measure.rawEnd);
    expect(fact.rawEnd).toBeGreaterThan(fact.rawStart);
  }
});

test('the words stand in the quote, in the script in which they are compared', () => {
  for (const fact of stated)
    expect(measureOf(fact)!.textHans.slice(fact.start, fact.end)).toContain(fact.words);
  for (const group of file.groups)
    expect(measureOf(group)!.textHans.slice(group.start, group.end)).toContain(group.name);
});

test('what a fact names is a place of the gazetteer, a partner, or a term of the vocabulary', () => {
  const { industries, instruments, levels, partners } = file.vocabulary;
  const places = new Set(bundled.input.places.map(({ id }) => id));
  const ids = (terms: readonly { id: string }[]): Set<string> => new Set(terms.map(({ id }) => id));
  const known = {
    industry: ids(industries),
    instrument: ids(instruments),
    level: ids(levels),
    host: places,
    partner: new Set([...places, ...partners.map(({ name }) => name)]),
  };
  for (const { type, value } of stated) expect(known[type]).toContain(value);
  const terms = [...industries, ...instruments, ...levels];
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  const { bids } = readParkRules().clues;
  expect(known.level).toContain(bids.level);
  expect(known.instrument).toContain(bids.term);
  for (const { appliesTo } of file.wider)
    if (appliesTo !== 'all') for (const id of appliesTo) expect(places).toContain(id);
  for (const { nameEn } of [...terms, ...partners]) expect(nameEn).toMatch(/^[\x20-\x7e]+$/);
});

test('rows are of projects of the two layers, each once; a group names such', () => {
  const projects = new Map(bundled.output.projects.map((project) => [project.id, project]));
  const rows = file.parks.map(({ project }) => project);
  expect(new Set(rows).size).toBe(rows.length);
  for (const id of [...rows, ...file.groups.flatMap(({ named }) => named)])
    expect(['parks', 'zones']).toContain(projects.get(id)?.layer);
});

test('a judgement says why, and what is certain needs none', () => {
  for (const { certainty, why } of facts) expect(why !== undefined).toBe(certainty === 'judged');
});

test('what is said of all is said of no park', () => {
  for (const wider of file.wider)
    for (const fact of facts)
      expect(
        fact.measure === wider.measure &&
          fact.value === wider.value &&
          fact.start < wider.end &&
          wider.start < fact.end,
      ).toBe(false);
});

test('an override still says something that the rules alone would not', () => {
  const rules = readParkRules();
  const bare = pressParks(bundled.output, bundled.input, {
    ...rules,
    overrides: { ...rules.overrides, facts: [], wider: [], groups: [], notFacts: [], subjects: [] },
  });
  const key = (...parts: readonly string[]): string => parts.join(' ');
  const had = new Set([
    ...bare.parks.flatMap(({ project, facts: own }) =>
      own.map(({ measure, type, value }) => key(project, measure, type, value)),
    ),
    ...bare.wider.map(({ measure, type, value }) => key(measure, type, value)),
  ]);
  const { facts: added, wider, groups: named, notFacts } = rules.overrides;
  for (const { project, measure, type, value } of added)
    expect(had).not.toContain(key(project, measure, type, value));
  for (const { measure, type, value } of wider) expect(had).not.toContain(key(measure, type, value));
  const groups = new Set(bare.groups.map(({ measure, name }) => `${measure} ${name}`));
  for (const { measure, name } of named) expect(groups).not.toContain(`${measure} ${name}`);
  for (const { project, measure, type, value } of notFacts)
    expect(had).toContain(key(project, measure, type, value));
});
