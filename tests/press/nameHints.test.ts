import { expect, test } from 'vitest';
import { nameHints } from '../../src/press/nameHints.ts';

const road = {
  name: '京台高速公路',
  aliases: ['京台高速', 'G3京台高速'],
  kind: 'highway',
  partners: [],
} as const;

test('a road’s number stands in one of its names', () => {
  expect(nameHints({ ...road, aliases: [...road.aliases], partners: [] })).toEqual({ ref: 'G3' });
  expect(nameHints({ name: 'S329合六南通道', aliases: [], kind: 'road', partners: [] })).toEqual({
    ref: 'S329',
  });
  expect(nameHints({ name: 'G60科创走廊', aliases: [], kind: 'corridor', partners: [] })).toEqual({});
});

test('partners are told only where the name does not tell them', () => {
  const park = { aliases: [], kind: 'park' as const };
  const partners = [{ name: '马鞍山', place: 'maanshan' }];
  expect(nameHints({ ...park, name: '宿州马鞍山现代产业园', partners })).toEqual({ shared: true });
  expect(nameHints({ ...park, name: '现代产业园', partners })).toEqual({
    partners: '与马鞍山',
    shared: true,
  });
  expect(nameHints({ ...park, name: '现代产业园', partners: [] })).toEqual({});
});

test('a waterway tells its class where its name does not, and only where a class is stated', () => {
  const waterway = { aliases: [], kind: 'waterway' as const, partners: [] };
  expect(nameHints({ ...waterway, name: '长江干线航道', class: 'I' })).toEqual({ grade: 'Ⅰ级' });
  expect(nameHints({ ...waterway, name: '合肥兆西河通江一级航道', class: 'I' })).toEqual({});
  expect(nameHints({ ...waterway, name: '盐宝线航道' })).toEqual({});
});
