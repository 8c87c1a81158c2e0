import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readRules } from '../../src/intake/pdf/readRules.ts';

/** From the space of a page of 100 points to one that grows downwards. */
const view = [1, 0, 0, -1, 0, 100];
type Call = readonly [keyof typeof OPS, unknown?];
const rulesOf = (...calls: readonly Call[]) =>
  readRules(
    { fnArray: calls.map(([name]) => OPS[name]), argsArray: calls.map(([, given]) => given ?? null) },
    view,
  );
const stroke = (...path: readonly number[]): Call => [
  'constructPath',
  [OPS.stroke, [Float32Array.from(path)]],
];
const line = stroke(0, 10, 80, 1, 60, 80);

test('a line, the sides of a box; what is curved, aslant or short is none', () => {
  expect(rulesOf(line)).toEqual([{ isLevel: true, at: 20, from: 10, to: 60 }]);
  expect(rulesOf(stroke(0, 10, 10, 1, 50, 10, 1, 50, 40, 1, 10, 40, 4))).toEqual([
    { isLevel: true, at: 90, from: 10, to: 50 },
    { isLevel: false, at: 50, from: 60, to: 90 },
    { isLevel: true, at: 60, from: 10, to: 50 },
    { isLevel: false, at: 10, from: 60, to: 90 },
  ]);
  expect(rulesOf(stroke(0, 10, 10, 2, 20, 10, 40, 10, 50, 10))).toEqual([]);
  expect(rulesOf(stroke(0, 10, 10, 1, 50, 40), stroke(0, 10, 10, 1, 14, 10))).toEqual([]);
});

test('a space within a space, left again; a part that is drawn by name', () => {
  const [inner] = rulesOf(['save'], ['transform', [1, 0, 0, 1, 5, -10]], line, ['restore']);
  expect(inner).toEqual({ isLevel: true, at: 30, from: 15, to: 65 });
  expect(rulesOf(['save'], ['transform', [1, 0, 0, 1, 5, -10]], ['restore'], line)[0]?.at).toBe(20);
  expect(
    rulesOf(['paintFormXObjectBegin', [[2, 0, 0, 1, 0, 0], null]], line, ['paintFormXObjectEnd'], line),
  ).toEqual([
    { isLevel: true, at: 20, from: 20, to: 120 },
    { isLevel: true, at: 20, from: 10, to: 60 },
  ]);
});

test('what only bounds a drawing is not drawn; a sign that nobody knows ends a path', () => {
  const clip: Call = ['constructPath', [OPS.endPath, [Float32Array.from([0, 10, 80, 1, 60, 80])]]];
  expect(rulesOf(clip, stroke(9, 10, 80, 1, 60, 80), ['constructPath', [OPS.stroke, [null]]])).toEqual([]);
});
