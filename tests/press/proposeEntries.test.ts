/** What the registry does not know is proposed as its own words have it: never more, never elsewhere. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPlans } from '../../scripts/readData.ts';
import { readPressInput } from '../../scripts/readPressInput.ts';
import type { Proposal } from '../../src/model/proposal.ts';
import type { PressOutput } from '../../src/press/pressOutput.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { proposeEntries } from '../../src/press/proposeEntries.ts';

let input: ReturnType<typeof readPressInput>;
beforeAll(() => {
  input = readPressInput();
});

function press(source: string, registry = false): PressOutput {
  const projects = registry ? input.projects : [];
  return pressPlans({ ...input, projects, plans: [{ record: { id: 'own-2026', garbled: [] }, source }] });
}

function propose(source: string, territory: string | null = null, registry = false): Proposal[] {
  const { plans, unresolved } = press(source, registry);
  return proposeEntries(plans[0]!, unresolved, {
    ...input,
    projects: registry ? input.projects : [],
    territory,
  });
}

/** The proposal for a name. */
function proposed(source: string, name: string, territory: string | null = null): Proposal {
  const all = propose(source, territory);
  const found = all.find(({ entry }) => entry.name === name);
  expect(found, `${name} among ${all.map(({ entry }) => entry.name).join(' ')}`).toBeDefined();
  return found!;
}

const waypoints = ({ entry: { site } }: Proposal): string[] | string =>
  site.type === 'line' && 'waypoints' in site
    ? site.waypoints.map((point) => ('place' in point ? point.place : '?'))
    : site.type;

describe('lines', () => {
  test.each([
    ['加快建设阜阳—蒙城—宿州城际铁路。', '阜阳—蒙城—宿州城际铁路', ['fuyang', 'mengcheng', 'suzhou-ah']],
    ['规划建设合肥至六安市域铁路。', '合肥至六安市域铁路', ['hefei', 'luan']],
    ['推进合新高铁建设。', '合新高铁', ['hefei', 'xinyi']],
    [
      '推进G9912高速公路建设，起于萧县，途经灵璧，止于泗县。',
      'G9912高速公路',
      ['xiaoxian', 'lingbi', 'sixian'],
    ],
    ['推进皖东高速公路（来安—天长）前期工作。', '皖东高速公路', ['laian', 'tianchang']],
  ])('%s', (source, name, ids) => {
    expect(waypoints(proposed(source, name))).toEqual(ids);
  });

  test('roads between the same places that a number tells apart are two', () => {
    const source = '推进泗阳至涟水一号高速公路建设，谋划泗阳至涟水二号高速公路。';
    expect(propose(source).map(({ entry }) => entry.name)).toEqual([
      '泗阳至涟水一号高速公路',
      '泗阳至涟水二号高速公路',
    ]);
  });

  test('a list shares its kind word, and each member is a line of its own', () => {
    const source = '推进宿州—固镇、徐州—淮北—阜阳高速公路建设。';
    const first = proposed(source, '宿州—固镇高速公路');
    expect(waypoints(first)).toEqual(['suzhou-ah', 'guzhen']);
    expect(first.doubts).toContain('fromList');
    expect(waypoints(proposed(source, '徐州—淮北—阜阳高速公路'))).toEqual(['xuzhou', 'huaibei', 'fuyang']);
  });

  test.each([
    ['推进宁盐高速公路建设。', '宁盐高速公路', '简称“宁”可指南京市、宁国市，原文未写明，不作定位'],
    ['推进湛江至海安铁路建设。', '湛江至海安铁路', '原文只写到海安市，未写明走向和起止点'],
    ['推进合肥绕城高速建设。', '合肥绕城高速', '原文只写到合肥市，未写明走向和起止点'],
    ['推进京沪第二高速铁路建设。', '京沪第二高速铁路', '原文未写明走向和起止点'],
  ])('%s has no place, and says why', (source, name, reason) => {
    expect(proposed(source, name).entry.site).toEqual({ type: 'none', reason });
  });

  test('what the sentence names in full tells what a character stands for', () => {
    const source = '推进宁盐高速公路建设，加强南京与盐城联系。';
    expect(waypoints(proposed(source, '宁盐高速公路'))).toEqual(['nanjing', 'yancheng']);
  });

  test('one name is one line, though one sentence alone tells its places', () => {
    const source = '推进宁盐高速公路建设。加快宁盐高速公路建设，加强南京与盐城联系。';
    expect(propose(source)).toHaveLength(1);
    expect(waypoints(proposed(source, '宁盐高速公路'))).toEqual(['nanjing', 'yancheng']);
  });

  test('the end of a section is none of the line', () => {
    expect(waypoints(proposed('推进皖东高速公路建设，自来安至天长段先行。', '皖东高速公路'))).toBe('none');
  });

  test('full name and abbreviation are one line, two sorts of railway are two', () => {
    const names = propose('推进合肥—新沂高速铁路建设。加快合新高铁建设。研究合新城际铁路。').map(
      ({ entry }) => entry.name,
    );
    expect(names.sort()).toEqual(['合新城际铁路', '合肥—新沂高速铁路']);
  });
});

describe('sites', () => {
  test.each([
    ['加快建设萧县智能装备产业园。', '萧县智能装备产业园', { type: 'host', place: 'xiaoxian' }],
    ['推进在灵璧县建设淮海智谷产业园。', '淮海智谷产业园', { type: 'host', place: 'lingbi' }],
    ['支持砀山县建设黄淮果谷产业园。', '黄淮果谷产业园', { type: 'host', place: 'dangshan' }],
    ['建设黄淮果谷产业园，选址在砀山县。', '黄淮果谷产业园', { type: 'host', place: 'dangshan' }],
    ['建设泗县—泗洪新型功能区。', '泗县—泗洪新型功能区', { type: 'between', places: ['sixian', 'sihong'] }],
    ['推进合肥市庐阳区数据产业园建设。', '合肥市庐阳区数据产业园', { type: 'host', place: 'luyang' }],
  ])('%s', (source, name, site) => {
    expect(proposed(source, name).entry.site).toMatchObject(site);
  });

  test.each([
    ['建设宿州云谷产业园。', '宿州云谷产业园', '原文只写到宿州市，未写明所在县区'],
    ['建设淮海云谷产业园。', '淮海云谷产业园', '原文未写明地点'],
    ['在萧县、砀山建设黄淮果谷产业园。', '黄淮果谷产业园', '原文写到萧县、砀山县，未写明具体位置'],
    ['建设宿州徐州产业园区。', '宿州徐州产业园区', '原文写到宿州市、徐州市，未写明具体位置'],
    ['保护高邮湖湿地。', '高邮湖湿地', '原文未写明地点'],
    ['扩建永宁污水处理厂。', '永宁污水处理厂', '原文未写明地点'],
  ])('%s: no place, and why', (source, name, reason) => {
    expect(proposed(source, name).entry.site).toEqual({ type: 'none', reason });
  });

  test('of a county’s plan the county is the host, and says so; of a city’s the city is none', () => {
    const source = '建设淮海云谷产业园。';
    expect(proposed(source, '淮海云谷产业园', 'xiaoxian').entry.site).toEqual({
      type: 'host',
      place: 'xiaoxian',
      reason: '原文未写明地点，按规划所辖的萧县示意',
    });
    expect(proposed(source, '淮海云谷产业园', 'suzhou-ah').entry.site.type).toBe('none');
  });

  test('whom a thing is made with is no place of it', () => {
    expect(proposed('与萧县共建淮海云谷产业园。', '淮海云谷产业园').entry).toMatchObject({
      site: { type: 'none' },
      partners: [{ name: '萧县', place: 'xiaoxian' }],
    });
    const { entry } = proposed('与徐州、淮北共建淮海云谷产业园。', '淮海云谷产业园');
    expect(entry.site.type).toBe('none');
    expect(entry.partners).toEqual([
      { name: '徐州', place: 'xuzhou' },
      { name: '淮北', place: 'huaibei' },
    ]);
  });
});

test('a character that several places share names no partner', () => {
  expect(proposed('打造颍淮智谷。', '颍淮智谷').entry.partners).toEqual([]);
});

test('a member of a list is no place of the next', () => {
  const source = '推进铜山、贾汪、九龙湖产业园区建设。';
  expect(propose(source).find(({ entry }) => entry.name.startsWith('九龙湖'))!.entry.site).toEqual({
    type: 'none',
    reason: '原文未写明地点',
  });
});

describe('partners and stages', () => {
  test.each([
    ['建设中德(太仓)智能创新园。', '中德(太仓)智能创新园', ['德国']],
    ['加强沪苏大丰联动集聚区建设。', '沪苏大丰联动集聚区', ['上海']],
    ['建设江阴—靖江工业园区。', '江阴—靖江工业园区', ['江阴', '靖江']],
    ['建设合肥新材料产业园。', '合肥新材料产业园', []],
  ])('%s', (source, name, partners) => {
    expect(proposed(source, name).entry.partners.map((partner) => partner.name)).toEqual(partners);
  });

  test('it stands only where the words say so, and nowhere otherwise', () => {
    expect(proposed('充分发挥萧县云谷产业园作用。', '萧县云谷产业园').entry.isBuilt).toBe(true);
    expect(proposed('推进萧县云谷产业园建设。', '萧县云谷产业园').entry.isBuilt).toBe(false);
    const both = '充分发挥萧县云谷产业园作用。规划建设萧县云谷产业园。';
    expect(proposed(both, '萧县云谷产业园').entry.isBuilt).toBe(false);
  });

  test('a name is one proposal wherever it stands, in either script, with or without 市', () => {
    const [one, ...more] = propose('推進合肥市雲谷產業園建設。支持合肥云谷产业园发展。');
    expect(more).toEqual([]);
    expect(one!.occurrences.map(({ name }) => name)).toEqual(['合肥市雲谷產業園', '合肥云谷产业园']);
    expect(one!.id).toBe(proposed('建设合肥云谷产业园。', '合肥云谷产业园').id);
  });
});

describe('sureness', () => {
  test('sure first; general words last, as doubtful', () => {
    const all = propose('建设若干云谷产业园。建设合肥云谷产业园。建设淮海智谷产业园。');
    expect(all.map(({ entry, surety }) => [entry.name, surety])).toEqual([
      ['合肥云谷产业园', 'sure'],
      ['淮海智谷产业园', 'likely'],
      ['若干云谷产业园', 'doubtful'],
    ]);
    expect(all[2]!.doubts).toContain('general');
  });

  test.each([
    ['推进合肥轨道交通4号线建设。', 'another number'],
    ['推进徐州至淮北市域铁路建设。', 'a road between the same places'],
  ])('%s is not like %s', (source) => {
    for (const { alike } of propose(source, null, true)) expect(alike).toEqual([]);
  });

  test('projects of the registry that it may mean are shown, the likeliest first', () => {
    const [one] = propose('建设宿州马鞍山产业合作园区。', null, true);
    expect(one!.alike[0]).toBe('suzhou-maanshan-park');
    expect(one!.doubts).toContain('likeKnown');
  });
});

describe('any text', () => {
  const words = [
    '合肥', '六安', '萧县', '宿州', '至', '—', '、', '和', '与', '共建', '高速公路', '铁路', '产业园', '(', ')',
    '“', '”', '推进', '建设', '在', '起于', '经', '止于', '。', '，', '\n', '1.', '一、', '段', 'G12', '上海', '機場',
    '机场', '等', '都市圈', '🚄', '宁', '示范区', '号线', '线', '的', '位于',
  ]; // prettier-ignore
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join('')),
  );

  test('no exception, ids unique, every quote exact and of its measure', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (source, registry) => {
        const { plans, unresolved } = press(source, registry);
        const [text] = plans;
        const projects = registry ? input.projects : [];
        const proposals = proposeEntries(text!, unresolved, {
          ...input,
          projects,
          territory: 'xiaoxian',
        });
        expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
        for (const { occurrences, entry } of proposals) {
          expect(entry.name).not.toBe('');
          expect(occurrences.length).toBeGreaterThan(0);
          for (const one of occurrences) expectExact(one, text!, source);
        }
        const named = proposals.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
        expect(named).toBe(unresolved.length);
      }),
      { numRuns: 300 },
    );
  });

  test('the bundled plans without the registry: every name is proposed, every quote exact', () => {
    for (const { record, source } of readPlans()) {
      const { plans, unresolved } = pressPlans({ ...input, projects: [], plans: [{ record, source }] });
      const proposals = proposeEntries(plans[0]!, unresolved, {
        ...input,
        projects: [],
        territory: null,
      });
      const occurrences = proposals.flatMap((one) => one.occurrences);
      expect(occurrences.length).toBe(unresolved.length);
      for (const one of occurrences) expectExact(one, plans[0]!, source);
    }
  });
});

/** The quote is the source without what was dropped within it, and holds the name. */
function expectExact(
  { quote, rawStart, rawEnd, name, nameStart, nameEnd, measure }: Proposal['occurrences'][number],
  { measures, dropped }: PressOutput['plans'][number],
  source: string,
): void {
  const cut = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const hole of dropped.filter(({ within, ...range }) => within === measure && range.rawStart < to)) {
      if (hole.rawEnd <= at) continue;
      text += source.slice(at, Math.max(at, hole.rawStart));
      at = hole.rawEnd;
    }
    return text + source.slice(at, Math.max(at, to));
  };
  expect(cut(rawStart, rawEnd)).toBe(quote);
  expect(cut(nameStart, nameEnd)).toBe(name);
  const own = measures.find(({ id }) => id === measure)!;
  expect(own.text).toContain(quote);
  expect(rawStart).toBeLessThanOrEqual(nameStart);
  expect(rawEnd).toBeGreaterThanOrEqual(nameEnd);
}
