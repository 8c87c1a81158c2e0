/** Facts of parks: what was read by hand, what is none, and the small rules that find them. */
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readParkRules } from '../../scripts/readData.ts';
import type { ParkFile } from '../../src/model/park.ts';
import { findAmounts } from '../../src/press/parks/findAmounts.ts';
import { clausesOf, sentencesOf } from '../../src/press/parks/parkText.ts';
import { pressParks } from '../../src/press/parks/pressParks.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { check } from '../check.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

const rules = readParkRules();
let bundled: Bundled;
let file: ParkFile;
beforeAll(() => {
  bundled = pressBundled();
  file = pressParks(bundled.output, bundled.input, rules);
});

const factsOf = (project: string) => file.parks.find((park) => park.project === project)?.facts ?? [];
const has = (project: string, type: string, value: string, measure?: string) =>
  factsOf(project).some(
    (fact) => fact.type === type && fact.value === value && (!measure || fact.measure === measure),
  );

test('all facts are those that were read one by one', () => {
  const lines = file.parks.flatMap(({ project, facts }) =>
    facts.map(({ type, value, words, certainty, measure }) =>
      [project, type, value, words, certainty, measure].join(' | '),
    ),
  );
  const wider = file.wider.map(({ measure, value, words, scopeWords, year, amount }) =>
    [measure, value, words, scopeWords, year ?? '', amount ? `${amount.relation} ${amount.value}` : ''].join(
      ' | ',
    ),
  );
  const groups = file.groups.map(({ id, name, stated, named }) =>
    [id, name, stated ?? '', named.join()].join(' | '),
  );
  const read = { facts: lines, wider, groups };
  const golden = 'tests/golden/parks.json';
  if (process.env['UPDATE']) writeFileSync(golden, `${JSON.stringify(read, null, 1)}\n`);
  expect(read).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test.each([
  ['hefei-shanghai-park', 'partner', 'shanghai', 'hefei-2020:51'],
  ['anchao-qingpu-park', 'partner', 'qingpu', 'hefei-2020:51'],
  ['feixi-biomedical-park', 'industry', 'biomedicine', 'hefei-2020:51'],
  ['yaohai-g60-park', 'industry', 'internet-of-things', 'hefei-2020:51'],
  ['yaohai-g60-park', 'partner', 'G60科创走廊', 'hefei-2020:51'],
  ['suchu-hightech-zone', 'instrument', 'expansion', 'anhui-2021:8'],
  ['suchu-hightech-zone', 'partner', '新加坡', 'anhui-2021:8'],
  ['suchu-hightech-zone', 'level', 'interprovincial', 'jiangsu-2020:2-3-2'],
  ['zhongxin-jiashan', 'level', 'interprovincial', 'jiangsu-2020:2-3-2'],
  ['hu-su-dafeng-zone', 'partner', 'shanghai', 'jiangsu-2020:2-3-2'],
  ['hu-su-dafeng-zone', 'host', 'dafeng', 'jiangsu-2020:2-3-2'],
  ['hu-su-dafeng-zone', 'instrument', 'enclave', 'jiangsu-2020:2-3-2'],
  ['hu-su-dafeng-zone', 'instrument', 'joint-building', 'yancheng-2017:6-1'],
  ['zhonghan-yancheng-park', 'partner', '韩国', 'yancheng-2017:6-2'],
  ['zhonghan-yancheng-park', 'instrument', 'pilot-first', 'yancheng-2017:6-2'],
  ['zhongyi-changzhou-park', 'partner', '以色列', 'jiangsu-2020:3-5-3'],
  ['suzhou-xuzhou-park', 'partner', 'xuzhou', 'suzhou-2021:14'],
  ['zhangjiang-xiaoxian-park', 'host', 'xiaoxian', 'suzhou-2021:14'],
  ['zhangjiang-xiaoxian-park', 'partner', 'shanghai', 'suzhou-2021:14'],
  ['suzhou-ah-hightech-zone', 'industry', 'cloud', 'suzhou-2021:4'],
  ['suzhou-ah-hightech-zone', 'industry', 'machinery', 'suzhou-2021:4'],
  ['yidi-liuxian-zone', 'partner', 'baimaoling', 'jiangsu-2020:2-3-1'],
  ['marine-economy-zone', 'industry', 'biomedicine', 'yancheng-2017:6-2'],
  ['hongqiao-kunshan-xiangcheng', 'industry', 'headquarters', 'jiangsu-2020:2-3-1'],
  ['zhangjiagang-bonded-port-zone', 'instrument', 'upgrade', 'jiangsu-2020:3-5-2'],
  ['nanjing-cross-border-ecommerce-zone', 'industry', 'e-commerce', 'jiangsu-2020:3-5-2'],
  ['xuzhou-wanbei-joint-parks', 'partner', 'huaibei', 'jiangsu-2020:2-3-2'],
  ['yrd-green-integration-zone', 'partner', 'qingpu', 'jiangsu-2020:3-7-1'],
  ['hefei-airport-economic-zone', 'instrument', 'title-bid', 'hefei-2020:70'],
  ['zhongde-hefei-park', 'host', 'hefei', 'hefei-2020:106'],
  ['tech-transfer-cooperation-zone', 'partner', '苏锡常', 'hefei-2020:19'],
  ['wanbei-industry-transfer-zone', 'instrument', 'policy-support', 'anhui-2021:5'],
  ['zhonghan-yancheng-park', 'level', 'international', 'yancheng-2017:1-3'],
  ['zhonghan-yancheng-park', 'industry', 'advanced-manufacturing', 'yancheng-2017:4-2'],
  ['yancheng-comprehensive-bonded-zone', 'instrument', 'management-innovation', 'yancheng-2017:6-3'],
])('%s: %s %s, as %s says', (project, type, value, measure) => {
  expect(has(project, type, value, measure)).toBe(true);
});

test.each([
  ['a fund of each county is of no park', 'suzhou-maanshan-park', 'instrument', 'industry-fund'],
  ['园中园 is sought for parks to come', 'suzhou-xuzhou-park', 'instrument', 'park-in-park'],
  ['a level that is applied for is none', 'hefei-airport-economic-zone', 'level', 'national'],
  ['nor one that is to be won', 'lujiang-national-agri-hightech-zone', 'level', 'national'],
  ['with whom others co-operate', 'suzhou-industrial-park', 'instrument', 'strategic-cooperation'],
  ['a model that is copied', 'suzhou-industrial-park', 'instrument', 'joint-building'],
  ['what many projects are to bring about', 'h3c-public-safety-base', 'industry', 'speech'],
  ['what another park in the list is called', 'hefei-zhongde-manufacturing-park', 'partner', '德国'],
  ['the 合 of 合作 is no 合肥', 'cross-strait-ic-zone', 'host', 'hefei'],
  ['the 长 of 长三角 is no 长兴', 'yancheng-industry-linkage-area', 'partner', 'changxing'],
  ['a park is no partner of its own', 'shanghai-zhangjiang', 'partner', 'shanghai'],
])('%s', (_, project, type, value) => {
  expect(has(project, type, value)).toBe(false);
});

test.each([
  ['national-iov-pilot-zone', 'level', 'national'],
  ['wuxi-connected-vehicle-zone', 'level', 'national'],
  ['yancheng-new-energy-zone', 'level', 'national'],
  ['suzhou-ah-hightech-zone', 'instrument', 'pilot-first'],
  ['zhonghan-yancheng-park', 'industry', 'marine'],
])(
  '%s: its %s %s is a judgement: it is yet to be built, or borne by more than it',
  (project, type, value) => {
    const own = factsOf(project).filter((fact) => fact.type === type && fact.value === value);
    expect(own.map(({ certainty }) => certainty)).toEqual(['judged']);
  },
);

test.each([
  ['sunan-transfer-zone', 'jiangsu-2020:3-1-2'],
  ['hefei-culture-tech-base', 'hefei-2020:195'],
  ['anhui-testing-service-cluster', 'hefei-2020:42'],
])('%s is national by its own name, which %s does not arrange', (project, measure) => {
  const own = factsOf(project).filter((fact) => fact.type === 'level' && fact.measure === measure);
  expect(own.map(({ certainty }) => certainty)).toEqual(['certain']);
});

test('each county is told where a clause says each, else the territory of the plan, else none', () => {
  const of = (measure: string) => file.wider.find((one) => one.measure === measure)?.appliesTo;
  expect(of('suzhou-2021:15')).toEqual(['dangshan', 'lingbi', 'sixian', 'xiaoxian', 'yongqiao']);
  expect(of('suzhou-2021:10')).toEqual(['suzhou-ah']);
  expect(of('anhui-2021:31')).toBe('all');
});

test('parks that a plan leaves unnamed are told, where the rules do not know its words too', () => {
  const of = (measure: string) => file.groups.filter((group) => group.measure === measure);
  expect(of('suzhou-2021:45').map(({ name, named }) => [name, named])).toEqual([
    ['省级跨境电子商务园区', []],
    ['国际合作产业园区', []],
  ]);
  expect(of('hefei-2020:149')[0]?.named).toHaveLength(4);
});

test('a zone takes part with a partner, an industry or an instrument; its place and rank alone are none', () => {
  const rows = new Set(file.parks.map(({ project }) => project));
  expect(
    ['hefei-hightech-zone', 'jiangbei-new-area', 'sunan-innovation-zone'].filter((id) => rows.has(id)),
  ).toEqual([]);
  for (const id of ['suzhou-ah-hightech-zone', 'wanbei-industry-transfer-zone', 'suwan-cooperation-zone'])
    expect(rows).toContain(id);
});

test('a fund of at least 5 亿元 in 2021 and 10 in 2023 stands apart, for each county', () => {
  const funds = file.wider.filter(({ measure, amount }) => measure === 'suzhou-2021:8' && amount);
  expect(funds.map(({ scope, amount }) => [scope, amount])).toEqual(
    [2021, 2023].map((year, at) => [
      'counties',
      { relation: 'at_least', value: [5, 10][at], unit: '亿元', year, per: 'county' },
    ]),
  );
});

test('the first 18 parks between provinces are a group of which the text names none', () => {
  expect(file.groups.find(({ stated }) => stated === 18)).toMatchObject({
    name: '首批18个省际产业合作园区',
    measure: 'anhui-2021:8',
    named: [],
  });
});

test('managing hospitals for others is no instrument of a park', () => {
  const measures = ['suzhou-2021:59', 'suzhou-2021:62', 'hefei-2020:box-18'];
  const all = [...file.parks.flatMap(({ facts }) => facts), ...file.wider];
  expect(
    all.filter(({ measure, value }) => measures.includes(measure) && value === 'entrusted-management'),
  ).toEqual([]);
});

test('a partner that the registry alone knows says so, with its source', () => {
  const suwan = file.parks.find(({ project }) => project === 'suwan-cooperation-zone')!;
  expect(suwan.partners.map(({ basis }) => basis)).toEqual(['registry', 'registry', 'registry']);
  for (const { source } of suwan.partners) expect(source).toMatch(/./);
});

test('the order of plans changes nothing but the order of what is said', () => {
  const { input } = bundled;
  const plans = input.plans.toReversed();
  const again = pressParks(pressPlans({ ...input, plans }), input, rules);
  const sorted = ({ parks }: ParkFile) =>
    parks.map(({ facts, ...rest }) => ({
      ...rest,
      facts: facts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }));
  expect(sorted(again)).toEqual(sorted(file));
});

test('a text of which the registry knows nothing is pressed all the same', () => {
  const { input } = bundled;
  const bare = { ...input, projects: [], plans: input.plans.slice(0, 1) };
  const made = pressParks(pressPlans(bare), bare, {
    ...rules,
    overrides: { ...rules.overrides, facts: [], wider: [], groups: [] },
  });
  expect(made.parks).toEqual([]);
  expect(made.groups.length).toBeGreaterThan(0);
  expect(made.wider.length).toBeGreaterThan(0);
});

test('an override that its plan does not bear out is said aloud', () => {
  const first = rules.overrides.wider.find(({ measure }) => measure === 'suzhou-2021:23');
  const overrides = { ...rules.overrides, wider: [{ ...first!, quote: '没有写过的话' }] };
  expect(() => pressParks(bundled.output, bundled.input, { ...rules, overrides })).toThrow(
    /suzhou-2021:23 does not hold “没有写过的话”/,
  );
});

describe('sums', () => {
  const read = (text: string) => findAmounts(text, { start: 0, end: text.length }, rules, undefined);
  test.each([
    [
      '2021年不低于5亿元、2023年不低于10亿元',
      [
        ['at_least', 5, '亿元', 2021],
        ['at_least', 10, '亿元', 2023],
      ],
    ],
    ['至少与沪苏浙共建1个产业合作平台', [['at_least', 1, '个', null]]],
    ['每年举办3-4次活动', []],
    ['规模不超过2.5亿元', [['at_most', 2.5, '亿元', null]]],
    ['取得2项以上成果', [['at_least', 2, '项', null]]],
    ['到2025年达到100亿元', [['at_least', 100, '亿元', 2025]]],
    ['没有数额', []],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ relation, value, unit, year }) => [relation, value, unit, year])).toEqual(
      expected,
    );
  });
});

test('sentences and clauses lie in their order, apart, within the text', () => {
  check(
    fc.property(fc.string({ unit: fc.constantFrom(...'园区，。；(（）“”、a\n') }), (text) => {
      let last = 0;
      for (const sentence of sentencesOf(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(sentence.start, sentence.end)).not.toMatch(/[。；\n]/);
        let at = sentence.start;
        for (const clause of clausesOf(text, sentence)) {
          expect(clause.start).toBeGreaterThanOrEqual(at);
          at = clause.end;
        }
        expect(at).toBeLessThanOrEqual(sentence.end);
        last = sentence.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
