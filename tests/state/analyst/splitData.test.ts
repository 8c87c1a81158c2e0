import { expect, test } from 'vitest';
import { joinData, splitData } from '../../../src/state/analyst/splitData.ts';
import { bundledCorridors as data } from '../../analysis/corridors/bundledCorridors.ts';

test('pieces are small, and together they are the data', () => {
  const pieces = splitData(data);
  for (const { projects, places, lines, layers } of pieces)
    for (const rows of [
      [...projects],
      [...places],
      lines,
      ...Object.values(layers).map(({ features }) => features),
    ])
      expect(rows.length).toBeLessThanOrEqual(250);
  const { layers, ...rest } = joinData(pieces);
  const { layers: given, ...others } = data;
  expect(rest).toEqual(others);
  // A layer without features is none.
  expect(layers).toEqual(
    Object.fromEntries(Object.entries(given).filter(([, { features }]) => features.length > 0)),
  );
  expect([...rest.projects.keys()]).toEqual([...data.projects.keys()]);
});
