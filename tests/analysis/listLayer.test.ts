import { expect, test } from 'vitest';
import { countByLayer } from '../../src/analysis/countByLayer.ts';
import { listLayer } from '../../src/analysis/listLayer.ts';
import { noFilters, type Filters } from '../../src/model/filters.ts';
import { layerIds, type LayerId } from '../../src/model/kinds.ts';
import { readPublicData } from '../readPublicData.ts';

const { projects, places, layers } = readPublicData();
const list = (
  id: LayerId,
  filters: Filters = noFilters,
  bounds: [number, number, number, number] | null = null,
) => listLayer(id, { projects, places }, layers.find((layer) => layer.id === id)!.features, filters, bounds);

test('what the map shows of a layer is listed, and nothing else but what has no place', () => {
  for (const filters of [
    noFilters,
    { ...noFilters, plans: ['suzhou-2021'], statusClasses: ['planned' as const] },
  ]) {
    const counts = countByLayer(projects, places, filters);
    for (const id of layerIds)
      expect(
        list(id, filters).filter(({ isUnlocated }) => !isUnlocated),
        id,
      ).toHaveLength(counts[id]);
  }
  expect(list('innovation').some(({ isUnlocated }) => isUnlocated)).toBe(true);
});

test('in the order of pinyin', () => {
  const order = list('railways').map(({ of }) => of.pinyin);
  expect(order).toEqual([...order].sort());
  expect(order.length).toBeGreaterThan(20);
});

test('in view is what meets the map’s box', () => {
  const seen = list('parks', noFilters, [116.5, 33.3, 117.5, 34.2]).filter((row) => row.isInView);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(list('parks').filter((row) => row.isInView).length);
});
