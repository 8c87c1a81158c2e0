import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply, type Matrix } from './matrix.ts';

/** A straight line on a page, level or upright, in points, y growing downwards. */
export interface Rule {
  readonly isLevel: boolean;
  /** Its y where it is level, its x where it is upright. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Lines that stand less than this aslant are level, or upright. */
const play = 1;
/** Shorter ones are parts of a drawing. */
const shortest = 6;
/** A page with more is a drawing as a whole. */
const most = 4000;

/**
 * The rules of a page, of its tables above all: straight parts of what is stroked or filled.
 * @param view from the space of the PDF to the page
 */
export function readRules({ fnArray, argsArray }: OperatorList, view: readonly number[]): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let space = view as Matrix;
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) stack.push(space);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) space = stack.pop() ?? space;
    else if (operator === OPS.transform) space = multiply(space, given as readonly number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(space);
      const [matrix] = given as [readonly number[] | null];
      if (matrix) space = multiply(space, matrix);
    } else if (operator === OPS.constructPath && given?.[0] !== OPS.endPath) {
      const [path] = (given?.[1] ?? []) as readonly (ArrayLike<number> | null)[];
      if (path) rules.push(...straightParts(path, space));
      if (rules.length > most) return [];
    }
  }
  return rules;
}

/** How a path is written by pdf.js: a sign, then so many coordinates. */
const lengths = [2, 2, 6, 4, 0];
const [moveTo, lineTo, , , closePath] = [0, 1, 2, 3, 4];

function straightParts(path: ArrayLike<number>, space: Matrix): Rule[] {
  const rules: Rule[] = [];
  let start = { x: 0, y: 0 };
  let last = start;
  for (let i = 0; i < path.length;) {
    const sign = path[i]!;
    const length = lengths[sign];
    if (length === undefined) return rules;
    const end = i + length;
    const next = sign === closePath ? start : { x: path[end - 1]!, y: path[end]! };
    if (sign === moveTo) start = next;
    else if (sign === lineTo || sign === closePath) {
      const rule = ruleOf(apply(space, last), apply(space, next));
      if (rule) rules.push(rule);
    }
    last = next;
    i = end + 1;
  }
  return rules;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const apply = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

function ruleOf(one: Point, other: Point): Rule | null {
  const [wide, high] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (Math.max(wide, high) < shortest || Math.min(wide, high) > play) return null;
  const isLevel = wide > high;
  const [a, b] = isLevel ? [one.x, other.x] : [one.y, other.y];
  return { isLevel, at: isLevel ? one.y : one.x, from: Math.min(a, b), to: Math.max(a, b) };
}
