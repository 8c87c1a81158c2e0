import { describe, expect, test } from 'vitest';
import { describeBorder } from '../../../src/analysis/corridors/describeBorder.ts';
import type { CrossingRow } from '../../../src/analysis/corridors/borderTypes.ts';
import { listBorders } from '../../../src/analysis/corridors/listBorders.ts';
import { bundledCorridors as data, turnRound } from './bundledCorridors.ts';

const nameOf = (id: string | undefined): string => (id && data.places.get(id)?.name) ?? '';
const row = ({ name, near, borderKm }: CrossingRow): string =>
  `${Math.round(borderKm!)} ${name} ${near.map(([first]) => nameOf(first?.place)).join('|')}`;

describe('皖苏', () => {
  const border = describeBorder(data, { border: '皖苏', side: '苏', layers: ['railways'] })!;

  test('railways from north to south, with the nearest places, ours first', () => {
    expect(border.direction).toBe('southward');
    expect(border.provinces).toEqual(['苏', '皖']);
    expect(border.crossings.filter(({ isContext }) => !isContext).map(row)).toMatchInlineSnapshot(`
      [
        "105 徐州轨道交通1号线延伸到萧县项目 铜山区|萧县",
        "335 合肥—新沂高速铁路 泗洪县|泗县",
        "389 沿淮铁路 泗洪县|五河县",
        "614 宁淮铁路 金湖县|天长市",
        "722 宁天市域铁路 六合区|天长市",
        "730 宁淮铁路 六合区|天长市",
        "872 滁宁城际铁路 顶山街道|汊河镇",
        "886 沿江高铁 浦口区|南谯区",
        "889 安康(西安)-襄阳-合肥-南京(北)-南通-上海高铁通道 浦口区|南谯区",
        "959 宁马市域铁路 建邺区|花山区",
        "1003 扬马城际铁路 溧水区|雨山区",
        "1114 镇宣铁路 高淳区|湾沚区",
        "1123 宁宣黄铁路 高淳区|郎溪县",
        "1139 宁杭二通道 高淳区|郎溪县",
      ]
    `);
  });

  test('what each side says, at equal level', () => {
    const huaihe = border.crossings.find(({ project }) => project === 'huai-river-railway')!;
    expect(huaihe.sides.map(({ side, answers }) => [side, answers.province])).toEqual([
      ['苏', 'mentioned'],
      ['皖', 'notMentioned'],
    ]);
    const [ours, theirs] = huaihe.sides;
    expect(ours.plans.map(({ plan, commitments }) => [plan, commitments.map(({ verb }) => verb)])).toEqual([
      ['jiangsu-2020', ['加强…规划对接和前期工作']],
    ]);
    expect(theirs.plans.map(({ plan, answer }) => [plan, answer])).toEqual([['anhui-2021', 'notMentioned']]);
  });

  test('where no plan of a province is held, nothing is said of it', () => {
    for (const [name, side] of [
      ['皖浙', '浙'],
      ['苏沪', '沪'],
      ['皖豫', '豫'],
    ] as const)
      for (const { sides } of describeBorder(data, { border: name, side })!.crossings)
        expect([sides[0].side, sides[0].answers, sides[0].plans]).toEqual([
          side,
          { province: 'notHeld', city: expect.stringMatching(/^not(Held|Compared)$/) as string },
          [],
        ]);
  });

  test('intervals only where existing crossings are listed as complete', () => {
    const { intervals } = describeBorder(data, { border: '皖苏', side: null })!;
    expect(intervals.map(({ layer }) => layer)).toEqual(['railways']);
    const [{ existing, all }] = intervals as [(typeof intervals)[number]];
    expect(existing.slice(0, 2).map(({ between, km }) => [...between, Math.round(km / 10) * 10])).toEqual([
      ['suzhou-huaian-railway:1', 'beijing-shanghai-railway:2', 570],
      ['nanjing-anqing-intercity-railway:1', null, 260],
    ]);
    for (const list of [existing, all])
      expect(list.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(border.lengthKm, 6);
    expect(all.length).toBeGreaterThan(existing.length);
    for (const other of data.borders.filter(({ id }) => id !== '皖苏'))
      expect(describeBorder(data, { border: other.id, side: null })!.intervals).toEqual([]);
  });
});

describe('of every border', () => {
  const all = data.borders.map(({ id }) => describeBorder(data, { border: id, side: null })!);

  test('crossings stand in its order, and spacings of a layer sum up', () => {
    for (const { crossings, lengthKm } of all) {
      const posts = crossings.flatMap(({ borderKm }) => borderKm ?? []);
      expect(posts).toEqual([...posts].sort((a, b) => a - b));
      for (const km of posts) expect(km >= 0 && km <= lengthKm).toBe(true);
      for (const layer of new Set(crossings.map((one) => one.layer))) {
        const own = crossings.filter((one) => one.layer === layer && one.borderKm !== null);
        const sum = own.reduce((km, { next }) => km + (next?.km ?? 0), 0);
        if (own.length) expect(sum).toBeCloseTo(own.at(-1)!.borderKm! - own[0]!.borderKm!, 6);
      }
    }
  });

  test('the way along a border is never shorter than the straight one', () => {
    for (const { crossings } of all)
      for (const { next } of crossings) if (next) expect(next.straightKm).toBeLessThan(next.km + 0.1);
  });

  test('crossings whose stretches overlap claim no order', () => {
    let shared = 0;
    for (const { crossings } of all)
      for (const [index, one] of crossings.entries())
        for (const other of crossings.slice(index + 1)) {
          if (!one.stretch || !other.stretch || one.stretch.toKm < other.stretch.fromKm) continue;
          shared++;
          expect(one.group).toBe(other.group);
          expect(one.positions[1]).toBeGreaterThan(one.positions[0]);
        }
    expect(shared).toBeGreaterThan(50);
  });

  test('which side is ours turns pairs round and changes nothing else', () => {
    for (const { border, provinces, crossings } of all) {
      const turned = describeBorder(data, { border, side: provinces[1] })!;
      expect(turned.crossings.map(({ id }) => id)).toEqual(crossings.map(({ id }) => id));
      for (const [index, { near, sides }] of crossings.entries()) {
        expect(turned.crossings[index]!.near).toEqual([near[1], near[0]]);
        expect(turned.crossings[index]!.sides).toEqual([sides[1], sides[0]]);
      }
    }
  });

  test('the order of plans, projects and lines changes nothing', () => {
    const turned = turnRound(data);
    expect(data.borders.map(({ id }) => describeBorder(turned, { border: id, side: null }))).toEqual(all);
    expect(listBorders(turned, '皖')).toEqual(listBorders(data, '皖'));
  });

  test('a list of borders counts what their descriptions hold, those of our side first', () => {
    const list = listBorders(data, '苏');
    expect(list.slice(0, 4).map(({ border }) => border)).toEqual(['皖苏', '苏浙', '苏沪', '苏鲁']);
    expect(list[0]!.provinces).toEqual(['苏', '皖']);
    for (const { border, crossings, counts } of list) {
      const own = describeBorder(data, { border, side: null })!.crossings;
      expect(crossings).toBe(own.filter(({ isContext }) => !isContext).length);
      const counted = Object.values(counts).flatMap((byClass) => Object.values(byClass));
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(own.length);
    }
  });
});

test('a border may be asked either way round, with less than everything; one that is none has no description', () => {
  expect(describeBorder(data, { border: '苏皖', side: null })!.border).toBe('皖苏');
  expect(describeBorder(data, { border: '浙鲁', side: null })).toBeNull();
  const query = { border: '皖苏', side: null } as const;
  const fast = describeBorder(data, { ...query, modes: ['high_speed'], context: false })!.crossings;
  expect(fast.every(({ mode, isContext }) => mode === 'high_speed' && !isContext)).toBe(true);
  expect(fast.length).toBeGreaterThan(5);
});
