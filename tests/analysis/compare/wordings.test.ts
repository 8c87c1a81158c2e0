import { expect, test } from 'vitest';
import { findEnds } from '../../../src/analysis/compare/findEnds.ts';
import { isSameName } from '../../../src/analysis/compare/findWordings.ts';
import { plainWording } from '../../../src/analysis/compare/readWording.ts';
import { readComparisonInput } from '../../compareInput.ts';

const { places, tables } = readComparisonInput();
const plain = (name: string): string => plainWording(name, tables.rules, places);

test.each([
  ['合新高铁', '合新铁路'],
  ['中韩(盐城)产业园', '中韩盐城产业园'],
  ['江苏滨海LNG接收站', '滨海LNG接收站'],
  ['合肥国家新一代人工智能创新发展试验区', '国家新一代人工智能创新发展试验区'],
  ['宁盐高速', '宁盐高速公路'],
  ['顶山—汊河省际毗邻地区新型功能区', '顶山—汊河区域协作'],
])('%s and %s are one name', (a, b) => expect(plain(a)).toBe(plain(b)));

test.each([
  ['合新高铁', '合肥—新沂高速铁路'],
  ['宁合高速公路', '合宁高速'],
  ['沿江高铁', '北沿江铁路'],
  ['长三角产业集中合作区', '长三角产业合作发展区'],
  ['国家人工智能发展实验区', '国家新一代人工智能创新发展试验区'],
])('%s and %s are two', (a, b) => {
  const [one, other] = [a, b].map((name) => ({
    wording: name,
    plain: plain(name),
    statement: null as never,
  }));
  expect(isSameName(one!, other!)).toBe(false);
});

test.each([
  ['合肥—新沂高速铁路', ['hefei', 'xinyi']],
  ['武汉至合肥至上海段', ['wuhan', 'shanghai']],
  ['南京至马鞍山市域(郊)铁路', ['nanjing', 'maanshan']],
  ['合新高铁', null],
  ['沿江高铁', null],
  ['京沪—某地高速', null],
])('ends of %s', (name, ends) => expect(findEnds(name, { places, tables })).toEqual(ends));
