/** What the five plans set, each row read against the text by hand. */
import { expect, test } from 'vitest';
import { readPublicData } from '../readPublicData.ts';
import golden from './indicators.json' with { type: 'json' };

test('every quantity of the five plans, and no other', () => {
  const { values } = readPublicData().indicators;
  const rows = values.map(({ measure, indicator, area, comparator, written, unit, yearWritten }) => [
    measure,
    indicator,
    area,
    comparator,
    written,
    unit,
    yearWritten,
  ]);
  expect(rows).toEqual(golden);
});
