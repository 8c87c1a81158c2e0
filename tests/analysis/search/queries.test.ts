/** What people type, and what must come first. Where another thing comes first, the ranking is to be mended. */
import { expect, test } from 'vitest';
import { findHits } from '../../../src/analysis/search/findHits.ts';
import { bundledIndex } from './bundledIndex.ts';
import queries from './queries.json' with { type: 'json' };

test.each(queries)('$query: $first ($why)', ({ query, first }) => {
  expect(findHits(bundledIndex, query)[0]?.hits[0]?.id).toBe(first);
});

test('there are forty and more, each once', () => {
  const asked = queries.map(({ query }) => query);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThanOrEqual(40);
});
