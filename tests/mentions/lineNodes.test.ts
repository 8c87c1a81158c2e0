/** Names of lines read as the places that they join. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { readPlaces } from '../../scripts/readData.ts';
import { buildLineNodeTables, lineNodes } from '../../src/mentions/lineNodes.ts';
import { deepFreeze } from '../deepFreeze.ts';

const { shortNames } = deepFreeze(readLanguage());
const places = readPlaces();
const tables = buildLineNodeTables(
  new Map(places.flatMap(({ id, name, aliases }) => [name, ...aliases].map((given) => [given, id] as const))),
  shortNames,
);

describe('lineNodes', () => {
  test.each([
    ['合新', ['hefei', 'xinyi']],
    ['合巢芜', ['hefei', 'chaohu', 'wuhu']],
    ['通苏嘉甬', ['nantong', 'suzhou', 'jiaxing', 'ningbo']],
    ['宁扬宁马', ['nanjing', 'yangzhou', 'nanjing', 'maanshan']],
    ['合肥—新沂', ['hefei', 'xinyi']],
    ['盐城至南京', ['yancheng', 'nanjing']],
  ])('%s joins %j', (stem, nodes) => {
    expect(lineNodes(stem, tables)).toContainEqual(nodes);
  });

  test('a character of several places gives a reading for each', () => {
    expect(lineNodes('徐淮', tables).map((reading) => reading[1])).toEqual(['huaian', 'huainan', 'huaibei']);
  });

  test.each(['', '合', '合肥—某地', '某某', '合宁宁宁宁宁宁宁宁'])('%j joins no places', (stem) => {
    expect(lineNodes(stem, tables)).toEqual([]);
  });

  test('every place of the table is in the gazetteer, and no character stands twice', () => {
    const ids = new Set(places.map(({ id }) => id));
    expect(shortNames.flatMap(({ places: of }) => of).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(shortNames.map(({ short }) => short)).size).toBe(shortNames.length);
  });

  test('no reading leaves a place for the same place, and each has as many places as characters', () => {
    const characters = shortNames.map(({ short }) => short);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 7 }), (stem) => {
        const readings = lineNodes(stem.join(''), tables);
        return readings.every(
          (nodes) => nodes.length === stem.length && nodes.every((id, at) => id !== nodes[at - 1]),
        );
      }),
    );
  });
});
