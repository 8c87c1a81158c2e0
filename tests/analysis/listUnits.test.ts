import { describe, expect, test } from 'vitest';
import { headOf, listUnitMeasures } from '../../src/analysis/listUnitMeasures.ts';
import { listUnits } from '../../src/analysis/listUnits.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans: texts, summaries } = readPublicData();
const byPlan = Object.fromEntries(texts.map((text) => [text.plan, text]));

/** The Suzhou plan once more, as if it were of another city, and as a second one of the same. */
const suzhou = summaries.find(({ id }) => id === 'suzhou-2021')!;
const elsewhere = { ...suzhou, id: 'elsewhere-2021', jurisdiction: '江苏省盐城市' };
const later = { ...suzhou, id: 'suzhou-2024' };
const copyOf = (id: string) => ({ ...byPlan['suzhou-2021']!, plan: id });

describe('listUnits', () => {
  test('counts what each unit leads and supports', () => {
    const unit = listUnits(texts, summaries).find(({ name }) => name === '市交通运输局')!;
    expect(unit).toMatchObject({ jurisdiction: '安徽省宿州市', plans: ['suzhou-2021'] });
    expect(unit.counts.lead + unit.counts.support).toBe(7);
  });

  test('a name of another jurisdiction is another unit, one of the same is the same', () => {
    const units = listUnits(
      [...texts, copyOf('elsewhere-2021'), copyOf('suzhou-2024')],
      [...summaries, elsewhere, later],
    ).filter(({ name }) => name === '市交通运输局');
    expect(units.map(({ jurisdiction, plans }) => [jurisdiction, plans])).toEqual([
      ['安徽省宿州市', ['suzhou-2021', 'suzhou-2024']],
      ['江苏省盐城市', ['elsewhere-2021']],
    ]);
  });

  test('every unit of every measure is counted once', () => {
    const counted = listUnits(texts, summaries).reduce(
      (sum, { counts }) => sum + counts.lead + counts.support + counts.responsible,
      0,
    );
    expect(counted).toBe(texts.flatMap(({ measures }) => measures.flatMap(({ units }) => units)).length);
  });
});

describe('listUnitMeasures', () => {
  test('plan by plan, what it leads first', () => {
    const all = { ...byPlan, 'elsewhere-2021': copyOf('elsewhere-2021') };
    const found = listUnitMeasures('市交通运输局', all, [...summaries, elsewhere]);
    expect(found.map(({ plan }) => plan.id)).toEqual(['suzhou-2021', 'elsewhere-2021']);
    const roles = found[0]!.measures.map(({ role }) => role);
    expect(roles).toEqual([...roles].sort());
    expect(roles).toHaveLength(7);
  });

  test('a unit that no text names has none; texts that are not there are left out', () => {
    expect(listUnitMeasures('没有这个单位', byPlan, summaries)).toEqual([]);
    expect(listUnitMeasures('市交通运输局', {}, summaries)).toEqual([]);
  });
});

test.each([
  ['(四)形成国内国际双循环战略链接。\n\n统筹', '形成国内国际双循环战略链接'],
  ['37.推进做好新汴河航道与江苏省的规划衔接,推动打通', '推进做好新汴河航道与江苏省的规划衔接,推动打通'],
  ['(166)协同开展', '协同开展'],
  ['专栏9高等级公路加密扩容工程\n完成合宁', '高等级公路加密扩容工程'],
  ['2021 年实现', '2021 年实现'],
  [`${'长'.repeat(50)}。`, `${'长'.repeat(34)}…`],
])('the head of %j', (textHans, head) => {
  expect(headOf({ textHans })).toBe(head);
});
