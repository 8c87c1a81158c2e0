/** Names in Latin script, made from the data's pinyin and nothing else. */
import { describe, expect, test } from 'vitest';
import { collectStems } from '../../../src/ui/language/collectStems.ts';
import { spellJurisdiction } from '../../../src/ui/language/spellJurisdiction.ts';
import { spellName } from '../../../src/ui/language/spellName.ts';
import { readPublicData } from '../../readPublicData.ts';

const { places, projects, summaries } = readPublicData();
const stems = collectStems(places);
const spelled = (name: string): string =>
  spellName(
    [...places, ...projects].find((one) => one.name === name)!,
    stems,
  );

describe('places', () => {
  test.each([
    ['合肥市', 'Hefei'],
    ['安徽省', 'Anhui'],
    ['马鞍山市', 'Ma’anshan'],
    ['六安市', 'Lu’an'],
    ['肥东县', 'Feidong Xian'],
    ['歙县', 'Shexian'],
    ['浦东新区', 'Pudong Xinqu'],
    ['虹桥', 'Hongqiao'],
  ])('%s is %s', (name, latin) => {
    expect(spelled(name)).toBe(latin);
  });
});

describe('projects', () => {
  test.each([
    ['合肥—新沂高速铁路', 'Hefei–Xinyi gao su tie lu'],
    ['南通—崇明500千伏联网工程', 'Nantong–Chongming 500 qian fu lian wang gong cheng'],
    ['徐州与宿州、淮北合作共建产业园区', 'Xuzhou yu Suzhou, Huaibei he zuo gong jian chan ye yuan qu'],
    ['皖南绿色储能基地', 'Wan nan lü se chu neng ji di'],
  ])('%s is %s', (name, latin) => {
    expect(spelled(name)).toBe(latin);
  });

  test('a new name keeps its question mark', () => {
    const named = { name: '合肥—新沂二线？', pinyin: 'he fei xin yi er xian' };
    expect(spellName(named, stems)).toBe('Hefei–Xinyi er xian?');
  });

  test('every name can be spelled, in Latin script alone', () => {
    const odd = [...projects, ...places]
      .map((one) => [one.name, spellName(one, stems)] as const)
      .filter(([, latin]) => latin === '' || /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(latin));
    expect(odd).toEqual([]);
  });
});

const byId = new Map(places.map((place) => [place.id, place]));

test('a plan is told by whom it speaks for: 宿州 is not 苏州', () => {
  const known = Object.fromEntries(summaries.map((plan) => [plan.id, spellJurisdiction(plan, byId)]));
  expect(known).toEqual({
    'anhui-2021': 'Anhui',
    'jiangsu-2020': 'Jiangsu',
    'hefei-2020': 'Hefei, Anhui',
    'suzhou-2021': 'Suzhou, Anhui',
    'yancheng-2017': 'Yancheng, Jiangsu',
  });
  expect(spellJurisdiction({ territory: null }, byId)).toBe('');
});
