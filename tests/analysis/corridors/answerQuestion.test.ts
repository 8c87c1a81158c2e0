import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/analysis/corridors/answerQuestion.ts';
import { describeBorder } from '../../../src/analysis/corridors/describeBorder.ts';
import { describeCorridor } from '../../../src/analysis/corridors/describeCorridor.ts';
import { listBorders } from '../../../src/analysis/corridors/listBorders.ts';
import { listJoins } from '../../../src/analysis/corridors/listJoins.ts';
import { bundledCorridors as data } from './bundledCorridors.ts';

test('each sort of question is answered by its analysis', () => {
  expect(answerQuestion(data, { sort: 'borders', query: { side: '苏' } })).toEqual(listBorders(data, '苏'));
  const border = { border: '皖苏', side: '苏', context: false } as const;
  expect(answerQuestion(data, { sort: 'border', query: border })).toEqual({
    description: describeBorder(data, border),
    joins: listJoins(data, border),
  });
  const corridor = { lines: ['hefei-xinyi-railway'], between: null, withinKm: 5 } as const;
  expect(answerQuestion(data, { sort: 'corridor', query: corridor })).toEqual(
    describeCorridor(data, corridor),
  );
});

test('what is unknown is answered with nothing, and every answer can be sent from a worker', () => {
  expect(answerQuestion(data, { sort: 'border', query: { border: '皖闽', side: null } })).toBeNull();
  expect(
    answerQuestion(data, { sort: 'corridor', query: { lines: ['nowhere'], between: null, withinKm: 5 } }),
  ).toBeNull();
  const answer = answerQuestion(data, { sort: 'border', query: { border: '皖苏', side: null } });
  expect(structuredClone(answer)).toEqual(answer);
});
