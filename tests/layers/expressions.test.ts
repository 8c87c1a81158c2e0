/** DESIGN §5: dash and words carry the stage, and nothing else does. */
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { colorOf, dashes, dashOfStatus, whenLit } from '../../src/layers/expressions.ts';
import { themes } from '../../src/layers/themes.ts';
import { statusClasses } from '../../src/model/status.ts';

const paper = themes.paper.palette;

const evaluate = (expression: unknown, properties: Record<string, unknown>, state = {}): unknown => {
  const parsed = createExpression(expression, 'test');
  if (parsed.result === 'error') throw new Error(parsed.value[0]!.message);
  return parsed.value.evaluate({ zoom: 8 }, { type: 'LineString', properties } as never, state);
};

test('the classes of stages have distinct dashes, and 现状 is a plain line', () => {
  const written = statusClasses.map((statusClass) => dashes[statusClass].join());
  expect(new Set(written).size).toBe(statusClasses.length);
  const [, gap] = dashes.present;
  expect(gap).toBe(0);
  // A dash is told from another by its drawn part or by its gap: a third at least.
  const shares = statusClasses.map((one) => dashes[one][0]! / (dashes[one][0]! + dashes[one][1]!));
  const sorted = [...shares].sort((a, b) => a - b);
  for (const [index, share] of sorted.slice(1).entries()) expect(share - sorted[index]!).toBeGreaterThan(0.1);
});

test('the map draws the dashes of the table', () => {
  for (const statusClass of statusClasses)
    expect(evaluate(dashOfStatus, { statusClass })).toEqual([...dashes[statusClass]]);
});

describe('colour', () => {
  const color = colorOf(paper.park, paper);
  const picked = (properties: object, state: object): unknown =>
    evaluate(color, properties as Record<string, unknown>, state);

  test('is the layer’s own, grey for context, cinnabar for the selection alone', () => {
    expect(picked({ context: false }, {})).toBe(paper.park);
    expect(picked({ context: true }, {})).toBe(paper.context);
    expect(picked({ context: false }, { selected: true })).toBe(paper.selection);
    expect(picked({ context: true }, { selected: true })).toBe(paper.selection);
  });

  test('does not hang on the stage', () => {
    for (const statusClass of statusClasses) expect(picked({ statusClass }, {})).toBe(paper.park);
  });
});

test('what is hovered or selected is lit, all else rests', () => {
  const width = whenLit(4, 2);
  expect(
    [{}, { hovered: true }, { selected: true }, { hovered: false }].map((state) =>
      evaluate(width, {}, state),
    ),
  ).toEqual([2, 4, 4, 2]);
});
