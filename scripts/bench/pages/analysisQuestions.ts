import type { Question } from '../../../src/analysis/corridors/answerQuestion.ts';
import type { BorderRow } from '../../../src/model/lines.ts';

const lines = ['hefei-xinyi-railway', 'riverside-high-speed-railway', 'huai-river-railway'];

/** The list of borders, every border with what joins its sides, and a corridor of three lines. */
export function analysisQuestions(borders: readonly BorderRow[]): Question[] {
  return [
    { sort: 'borders', query: { side: null } },
    ...borders.map(({ id }): Question => ({ sort: 'border', query: { border: id, side: null } })),
    { sort: 'corridor', query: { lines, between: null, withinKm: 20 } },
  ];
}
