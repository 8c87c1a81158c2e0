/** Regions of whole prefectures: one outline, nothing lost, no border inside. */
import { area, booleanPointInPolygon, multiPolygon, pointOnFeature } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { readTerritory } from '../../scripts/readData.ts';
import { uniteAreas } from '../../src/projects/uniteAreas.ts';
import { deepFreeze } from '../deepFreeze.ts';

const { prefectures } = deepFreeze(readTerritory());
const areasOf = (...ids: string[]) => ids.map((id) => prefectures.get(id)!);
const vertices = (polygons: readonly (readonly (readonly unknown[])[])[]): number =>
  polygons.reduce((sum, polygon) => sum + polygon.reduce((own, ring) => own + ring.length, 0), 0);

describe('uniteAreas', () => {
  test.each([
    ['neighbours', ['hefei', 'luan', 'huainan']],
    ['the whole of a province', ['suzhou', 'wuxi', 'changzhou', 'nanjing', 'zhenjiang']],
    ['prefectures apart', ['hefei', 'yancheng']],
    ['one', ['suzhou-ah']],
  ])('%s keep their area and their insides', (_, ids) => {
    const parts = areasOf(...ids);
    const united = multiPolygon(uniteAreas(parts) as number[][][][]);
    const sum = parts.reduce((total, part) => total + area(part), 0);
    expect(Math.abs(area(united) - sum) / sum).toBeLessThan(0.02);
    for (const part of parts) expect(booleanPointInPolygon(pointOnFeature(part), united)).toBe(true);
  });

  test('neighbours become one polygon with fewer vertices than they have apart', () => {
    const together = uniteAreas(areasOf('hefei', 'luan'));
    expect(together).toHaveLength(1);
    expect(vertices(together)).toBeLessThan(
      vertices(uniteAreas(areasOf('hefei'))) + vertices(uniteAreas(areasOf('luan'))),
    );
  });
});
