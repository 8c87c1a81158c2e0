import { expect, test } from 'vitest';
import { countByLayer } from '../../src/analysis/countByLayer.ts';
import { readPublicData } from '../readPublicData.ts';

test('a count is what is drawn and promised: the features of the layer that are not context', () => {
  const { projects, places, layers } = readPublicData();
  const counts = countByLayer(projects, places);
  for (const { id, features } of layers) {
    if (id === 'cities') continue;
    expect(counts[id], id).toBe(features.filter(({ properties }) => !properties.context).length);
  }
  expect(counts.cities).toBe(places.filter(({ level }) => level !== 'province').length);
  expect(counts.railways).toBeGreaterThan(10);
});
