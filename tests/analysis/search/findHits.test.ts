/** Search over what is committed: order, groups, marks, filters. */
import { describe, expect, test } from 'vitest';
import {
  findHits,
  hitLimits,
  type NameHit,
  type SearchFilter,
  type TextHit,
} from '../../../src/analysis/search/findHits.ts';
import { bundledIndex as index, corpus } from './bundledIndex.ts';

const all: SearchFilter = { plan: null, of: null };
const groupsOf = (query: string, filter = all) => findHits(index, query, filter);
const hitsOf = (query: string, sort: string, filter = all) =>
  groupsOf(query, filter).find((group) => group.sort === sort)?.hits ?? [];
const first = (query: string) => groupsOf(query)[0]!.hits[0] as NameHit;
const textOf = (text: string, marks: readonly (readonly [number, number])[]) =>
  marks.map(([start, end]) => text.slice(start, end));

describe('order', () => {
  test('a place before the projects that its name begins, those before the texts', () => {
    expect(groupsOf('宿州').map(({ sort }) => sort)).toEqual(['place', 'project', 'unit', 'measure']);
  });

  test('what is promised, then what is only named, then what is drawn for reading', () => {
    for (const query of ['合肥', '铁路', '长三角', '南京']) {
      const hits = findHits(index, query, all, { ...hitLimits, project: 1000 }).find(
        ({ sort }) => sort === 'project',
      )!.hits as NameHit[];
      for (const fit of new Set(hits.map((hit) => hit.fit))) {
        const standings = hits.filter((hit) => hit.fit === fit).map(({ entry }) => entry.standing);
        expect(standings).toEqual([...standings].sort((a, b) => a - b));
      }
    }
  });

  test('measures and boxes before introductions, those before commentary', () => {
    const found = findHits(index, '一体化', all, { ...hitLimits, measure: 1000 });
    const hits = found.find(({ sort }) => sort === 'measure')!.hits as TextHit[];
    const ranks = hits.map(({ measure: { kind } }) =>
      kind === 'measure' || kind === 'box' ? 0 : kind === 'commentary' ? 2 : 1,
    );
    expect(new Set(ranks).size).toBe(3);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('a road number does not stop within a longer one', () => {
    expect(hitsOf('g3', 'project').map(({ id }) => id)).toEqual(['jingtai-expressway']);
    expect(first('g312').id).toBe('g312-chaohu');
  });

  test('the list stops at its limit, the total counts all', () => {
    const group = groupsOf('长三角').find(({ sort }) => sort === 'measure')!;
    const holding = corpus.texts.flatMap(({ measures }) =>
      measures.filter(({ textHans }) => textHans.includes('长三角')),
    );
    expect(group.hits).toHaveLength(hitLimits.measure);
    expect(group.total).toBe(holding.length);
  });
});

describe('nothing', () => {
  test.each(['', ' ', '—', '“”', '（', '没有这样的项目名称', 'zzzz', 'h', '水 电'])(
    '%j finds nothing',
    (query) => {
      expect(groupsOf(query)).toEqual([]);
    },
  );

  test('one character finds names that it begins, and no texts', () => {
    expect(groupsOf('合').map(({ sort }) => sort)).not.toContain('measure');
    expect(hitsOf('合', 'project').length).toBeGreaterThan(5);
  });

  test('a slip is forgiven only where no name begins as typed', () => {
    expect(hitsOf('新汴河', 'project').map((hit) => (hit as NameHit).fit)).not.toContain('slip');
    expect(first('合肥新沂高速铁').fit).toBe('nameStart');
    expect(hitsOf('合欣高铁', 'project').map(({ id }) => id)).toContain('hefei-xinyi-railway');
  });
});

describe('marks', () => {
  test('in the name, over dashes', () => {
    const { entry, marks } = first('肥新沂');
    expect(textOf(entry.name, marks)).toEqual(['肥—新沂']);
  });

  test('in the alias, in simplified script though typed and kept in the other', () => {
    const { matched } = first('合新高鐵');
    expect(matched).toEqual({ text: '合新高铁', marks: [[0, 4]] });
    const port = hitsOf('国家级临空经济示范区', 'project')[0] as NameHit;
    expect(port.matched!.text).toBe('国家级临空经济示范区');
  });

  test('in pinyin: the letters, or the initials', () => {
    const spelled = first('hefeix');
    expect(textOf(spelled.matched!.text, spelled.matched!.marks).join('')).toBe('hefeix');
    const initials = first('hxgt').matched!;
    expect(initials.text).toBe('he xin gao tie');
    expect(textOf(initials.text, initials.marks)).toEqual(['h', 'x', 'g', 't']);
  });

  test('every word, in a name and in a text', () => {
    const { entry, marks } = first('高速 新沂');
    expect(textOf(entry.name, marks)).toEqual(['新沂高速']);
    const [hit] = hitsOf('新汴河 航道', 'measure') as TextHit[];
    expect(textOf(hit!.snippet, hit!.marks)).toContain('新汴河');
    const [other] = hitsOf('標準地', 'measure') as TextHit[];
    expect(textOf(other!.snippet, other!.marks)).toEqual(['标准地']);
  });
});

describe('filters', () => {
  test('by plan: what that plan says or names', () => {
    const plan = 'yancheng-2017';
    const groups = groupsOf('盐城', { plan, of: null });
    expect(groups.length).toBeGreaterThan(1);
    for (const { hits } of groups)
      for (const hit of hits) expect(hit.sort === 'measure' ? [hit.plan] : hit.entry.plans).toContain(plan);
  });

  test('by layer, and by sort', () => {
    const roads = hitsOf('合肥', 'project', { plan: null, of: 'highways' }) as NameHit[];
    expect(roads.length).toBeGreaterThan(2);
    expect(new Set(roads.map(({ entry }) => entry.layer))).toEqual(new Set(['highways']));
    for (const of of ['place', 'unit', 'measure'] as const)
      expect(groupsOf('合肥', { plan: null, of }).map(({ sort }) => sort)).toEqual([of]);
  });
});

test('a unit says how many measures it leads and supports', () => {
  const { entry } = first('市交通运输局');
  const measures = corpus.texts.find(({ plan }) => plan === 'suzhou-2021')!.measures;
  const count = (role: string): number =>
    measures.filter(({ units }) => units.some((unit) => unit.name === '市交通运输局' && unit.role === role))
      .length;
  expect(entry.sort === 'unit' && entry.thing.counts).toEqual({
    lead: count('lead'),
    support: count('support'),
    responsible: 0,
  });
  expect(count('lead')).toBeGreaterThan(0);
});
