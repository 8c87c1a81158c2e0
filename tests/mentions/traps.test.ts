/** Names that look like others, read with the real registry and gazetteer. Each line once misled a reader. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readPressInput } from '../../scripts/readPressInput.ts';
import type { PressOutput } from '../../src/press/pressOutput.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { pressBundled, type Bundled } from '../pressBundled.ts';

let input: ReturnType<typeof readPressInput>;
let bundled: Bundled;
beforeAll(() => {
  bundled = pressBundled();
  input = bundled.input;
});

const press = (source: string): PressOutput =>
  pressPlans({ ...input, plans: [{ record: { id: 'probe-2020', garbled: [] }, source }] });
const mentionsOf = (source: string): Record<string, string> =>
  Object.fromEntries(
    press(source).plans[0]!.measures[0]!.mentions.map(({ project, place, quote }) => [
      (project ?? place)!,
      quote,
    ]),
  );

describe('a name inside another word', () => {
  test.each([
    ['肥西', 'feixi', '开工建设新合肥西站。'],
    ['合肥', 'hefei', '开工建设新合肥西站。'],
    ['肥西', 'feixi', '建设京台高速合肥西绕线。'],
    ['南通', 'nantong', '推进S329合六南通道建设。'],
    ['通州', 'tongzhou', '推进通州湾建设。'],
    ['和县', 'hexian', '支持合肥市和县级政府。'],
    ['和县', 'hexian', '支持园区和县区建设。'],
  ])('%s is not named', (_, id, text) => {
    expect(mentionsOf(text)).not.toHaveProperty(id);
  });

  test.each([
    ['feixi', '支持肥西县发展。', '肥西县'],
    ['nantong', '加强与南通合作。', '南通'],
    ['hexian', '支持和县发展。', '和县'],
    ['hefei-west-station-new', '开工建设新合肥西站。', '新合肥西站'],
    ['s329-heliu-south', '推进S329合六南通道建设。', 'S329合六南通道'],
  ])('%s is named where it is meant', (id, text, quote) => {
    expect(mentionsOf(text)).toMatchObject({ [id]: quote });
  });

  test('none of the traps is in the bundled plans either', () => {
    const wrong = bundled.output.plans.flatMap(({ measures }) =>
      measures.flatMap(({ id, textHans, mentions }) =>
        mentions
          .filter(({ place, start, end }) => {
            const around = textHans.slice(Math.max(0, start - 2), end + 3);
            return (
              (place === 'feixi' && /合肥西[站绕]/.test(around)) ||
              (place === 'nantong' && /合六南通道/.test(around)) ||
              (place === 'hexian' && /和县[区级]/.test(around)) ||
              (place === 'tongzhou' && /通州湾/.test(around))
            );
          })
          .map(({ place }) => `${id}: ${place}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('one line, several names', () => {
  test('合安 in 合安九铁路 is the whole line once', () => {
    expect(mentionsOf('加快合安九铁路建设。')).toEqual({ 'hefei-anqing-jiujiang-railway': '合安九铁路' });
  });

  test.each(['推进宁合高速公路改扩建。', '推进合宁高速公路改扩建。', '推进甯合高速公路改擴建。'])(
    '%s',
    (text) => {
      expect(Object.keys(mentionsOf(text))).toEqual(['hening-expressway']);
    },
  );

  test('甯 is 宁, and the quote stays as received', () => {
    expect(mentionsOf('加強與甯波合作。')).toEqual({ ningbo: '甯波' });
  });

  test('traditional script names the same thing', () => {
    expect(mentionsOf('推進合新高鐵建設。')).toEqual({ 'hefei-xinyi-railway': '合新高鐵' });
  });
});

describe('two cities of one sound or sign', () => {
  test('宿州 in Anhui is not 苏州 in Jiangsu', () => {
    expect(mentionsOf('加强宿州与苏州合作。')).toEqual({ 'suzhou-ah': '宿州', suzhou: '苏州' });
  });
});

test('an office of a project is a mention, its county’s government in a bracket of units is none', () => {
  expect(mentionsOf('推进园区建设。(宿马园区管委会牵头,肥西县人民政府负责)')).not.toHaveProperty('feixi');
});

test('a known name that only opens an unknown one is promised nothing (浙江大学上海高等研究院)', () => {
  const { projects, report } = press('加快推进浙江大学庚辛高等研究院建设。');
  expect(projects.flatMap(({ commitments }) => commitments)).toEqual([]);
  expect(report.unresolved.map(({ quote }) => quote)).toEqual(['浙江大学庚辛高等研究院']);
});

describe('another thing than the one that the registry knows', () => {
  test.each([
    ['rudong-lng-terminal', '推进如东海上风电场建设。', 'what lies in the same county'],
    ['fuyang-luan-railway', '开展阜阳至六安高铁前期工作。', 'a new line beside the old railway'],
    ['beijing-kowloon-railway', '争取京九高铁阜阳段纳入规划。', 'the same, abbreviated'],
    ['chuzhou-nanjing-intercity', '谋划亳州至蚌埠至滁州至南京城际铁路。', 'the end of a longer line'],
    ['binhai', '推进绍兴滨海新区建设。', 'a common word, no county'],
    ['lianyungang-yancheng-railway', '研究临沂经连云港至盐城铁路。', 'the end of a longer line'],
    ['sanhe-wetland', '建设金湖县三河国家湿地公园。', 'a namesake in another county'],
  ])('%s is not in %s: %s', (id, text) => {
    expect(mentionsOf(text)).not.toHaveProperty(id);
  });

  test.each([
    ['fuyang-luan-railway', '推进阜阳至六安铁路扩能。'],
    ['chuzhou-nanjing-intercity', '推进滁州至南京城际铁路建设。'],
    ['chuzhou-nanjing-intercity', '推进地铁延伸至滁州至南京城际铁路。'],
    ['binhai', '推进滨海新区建设。'],
    ['lianyungang-yancheng-railway', '公路途经连云港至盐城铁路。'],
    ['sanhe-wetland', '建设肥西县三河国家湿地公园。'],
  ])('%s is in %s', (id, text) => {
    expect(mentionsOf(text)).toHaveProperty(id);
  });

  test('a port area is no port, a link to a line is not the line', () => {
    const { projects, report } = press(
      '支持马鞍山港郑蒲港区建设，研究池州长江二桥、芜湖龙湖长江大桥、杭黄高铁连接线。',
    );
    expect(projects.flatMap(({ commitments }) => commitments)).toEqual([]);
    expect(report.unresolved.map(({ quote }) => quote)).toEqual([
      '马鞍山港郑蒲港区',
      '池州长江二桥',
      '芜湖龙湖长江大桥',
    ]);
  });

  test('a second line is another, a branch of a hospital too', () => {
    const { projects, report } = press('规划建设京沪高铁二线、上海儿童医学中心海南医院。');
    expect(projects.flatMap(({ commitments }) => commitments)).toEqual([]);
    expect(report.unresolved.map(({ quote }) => quote)).toEqual(['上海儿童医学中心海南医院']);
  });

  test('a section of the road before it borrows nothing from the next road', () => {
    const { report } = press('实施G40沪陕高速公路合肥至大顾店段、G50沪渝高速公路改扩建。');
    expect(report.unresolved).toEqual([]);
  });
});

test('a name that its surrounding decides is judged, and says why', () => {
  const [zone] = pressBundled().output.projects.filter(({ id }) => id === 'dafeng-port-bonded-zone');
  expect(zone!.commitments).toHaveLength(1);
  expect(zone!.commitments[0]).toMatchObject({ verb: '支持…申报建设', certainty: 'judged' });
  expect(zone!.commitments[0]!.why).toContain('大丰港区');
});
