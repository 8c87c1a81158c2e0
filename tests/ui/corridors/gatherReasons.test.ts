import { expect, test } from 'vitest';
import { gatherReasons } from '../../../src/ui/corridors/gatherReasons.ts';

test('reasons of one sort make one phrase, in the order in which they come; a place that is not held says nothing', () => {
  const said = gatherReasons(
    [
      { sort: 'partner', name: '上海', place: 'shanghai' },
      { sort: 'provinces', provinces: ['苏', '皖'] },
      { sort: 'partner', name: '南京', place: 'nanjing' },
      { sort: 'name', places: ['chuzhou', 'unknown'] },
    ],
    {
      province: (one) => one,
      partner: (name) => name,
      place: (id) => (id === 'unknown' ? [] : [id]),
    },
  );
  expect(said).toEqual([
    { sort: 'partner', pieces: ['上海', '南京'] },
    { sort: 'provinces', pieces: ['苏', '皖'] },
    { sort: 'name', pieces: ['chuzhou'] },
  ]);
});
