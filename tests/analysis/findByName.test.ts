/** Search: simplified, traditional, alias, full pinyin or initials, over what is committed. */
import { describe, expect, test } from 'vitest';
import { findByName } from '../../src/analysis/findByName.ts';
import { readPublicData } from '../readPublicData.ts';

const { projects, places } = readPublicData();
const find = (query: string, limit?: number) => findByName(query, projects, places, limit);
const idsOf = (query: string): string[] => find(query).map(({ id }) => id);

describe('one line, however it is asked for', () => {
  test.each([
    'hxgt',
    '合新',
    '合新高鐵',
    '合新高铁',
    'hefeixinyi',
    'HeFei XinYi',
    '合肥—新沂',
    '合肥新沂',
    '合新铁路',
  ])('%s', (query) => {
    expect(idsOf(query)).toContain('hefei-xinyi-railway');
  });

  test('the full name comes first', () => {
    expect(idsOf('合肥—新沂')[0]).toBe('hefei-xinyi-railway');
  });

  test('the alias that matched is told, the name needs none', () => {
    const byAlias = find('合新').find(({ id }) => id === 'hefei-xinyi-railway');
    expect(byAlias!.alias).toMatch(/^合新/);
    expect(find('合肥—新沂')[0]).not.toHaveProperty('alias');
  });
});

describe('places', () => {
  test('铜山 is a place, and is found with its layer', () => {
    expect(find('铜山')[0]).toMatchObject({ sort: 'place', id: 'tongshan', layer: 'cities' });
  });

  test.each([
    ['宿州', 'suzhou-ah'],
    ['蘇州', 'suzhou'],
    ['suzhou', 'suzhou'],
    ['suzhou', 'suzhou-ah'],
    ['mas', 'maanshan'],
  ])('%s finds %s', (query, id) => {
    expect(findByName(query, [], places).map((hit) => hit.id)).toContain(id);
  });
});

test('every project and every place is found by its own name, first or nearly so', () => {
  const lost = [...projects, ...places].filter(({ id, name }) => !find(name, 5).some((hit) => hit.id === id));
  expect(lost.map(({ name }) => name)).toEqual([]);
});

test('every project is found by each of its aliases', () => {
  const lost = projects.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => alias.length > 1 && !find(alias, 12).some((hit) => hit.id === id)),
  );
  expect(lost).toEqual([]);
});

test('a name that begins with the query comes before one that holds it', () => {
  const hits = findByName('徐州', [], places);
  expect(hits[0]!.id).toBe('xuzhou');
});

test('no more than asked for, and nothing for nothing', () => {
  expect(find('高速', 3)).toHaveLength(3);
  for (const query of ['', ' ', '—', '“”']) expect(find(query)).toEqual([]);
  expect(find('没有这样的项目名称')).toEqual([]);
  expect(find('zzzz')).toEqual([]);
});

test('one letter finds no pinyin, one character finds names', () => {
  expect(find('h')).toEqual([]);
  expect(find('合').length).toBeGreaterThan(5);
});

test.each([
  ['合欣高铁', 'hefei-xinyi-railway'],
  ['合肥新沂高速铁', 'hefei-xinyi-railway'],
  ['马按山市', 'maanshan'],
])('%s is a slip of one character', (query, id) => {
  expect(idsOf(query)).toContain(id);
});

test('a slip is forgiven only where nothing fits as it stands', () => {
  expect(find('新汴河').every(({ name, alias }) => `${name}${alias ?? ''}`.includes('新汴河'))).toBe(true);
  expect(find('没有这个名称')).toEqual([]);
});
