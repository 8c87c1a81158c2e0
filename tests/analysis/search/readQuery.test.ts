import { expect, test } from 'vitest';
import { readQuery } from '../../../src/analysis/search/readQuery.ts';
import { bundledIndex } from './bundledIndex.ts';

test.each([
  ['　合新　高鐵 ', '合新 高铁'],
  ['合新高铁？', '合新高铁'],
  ['🚄合新👍🏽高铁', '合新 高铁'],
  ['合新\u200b', '合新'],
  ['Héféi Lǜ', 'hefei lv'],
  ['ＨＸ３', 'hx3'],
  ['🚄', ''],
  ['G3（东段）', 'g3（东段）'],
])('%s', (query, read) => {
  expect(readQuery(query, bundledIndex.fold)).toBe(read);
});
