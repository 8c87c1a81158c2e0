import type { Piece } from './arrangeLines.ts';
import type { Rule } from './readRules.ts';

/** A cell of a ruled table with what stands in it. */
export interface Cell {
  readonly left: number;
  readonly top: number;
  readonly pieces: readonly Piece[];
}

export interface Table {
  /** Where it begins on the page, in points. */
  readonly top: number;
  /** From top to bottom; the cells of a row from left to right. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Rules of one line are drawn so far apart, or end so far short of each other, at most. */
const play = 2.5;
/** So many rows with more than one cell make a table, or one with more than two; a box around paragraphs has none. */
const fewestRows = 2;
const fewestCells = 3;

/**
 * The ruled tables of a page, and what stands outside of them. A cell that goes over several rows belongs to the first.
 */
export function findTables(
  pieces: readonly Piece[],
  rules: readonly Rule[],
): { readonly tables: readonly Table[]; readonly outside: readonly Piece[] } {
  const level = snapped(rules.filter(({ isLevel }) => isLevel));
  const upright = snapped(rules.filter(({ isLevel }) => !isLevel));
  if (level.length < fewestRows || upright.length < 2) return { tables: [], outside: pieces };
  const cells = new Map<string, Framed>();
  for (const piece of pieces) {
    const frame = frameOf(piece, level, upright);
    if (!frame) continue;
    const key = `${frame.left} ${frame.top}`;
    const cell = cells.get(key) ?? { ...frame, pieces: [] };
    cell.pieces.push(piece);
    cells.set(key, cell);
  }
  const tables = partTables([...cells.values()]).filter(isTable);
  const inside = new Set(tables.flat(2).flatMap((cell) => cell.pieces));
  return {
    tables: tables.map((rows) => ({ top: rows[0]![0]!.top, rows })),
    outside: pieces.filter((piece) => !inside.has(piece)),
  };
}

interface Framed {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly pieces: Piece[];
}

/** Cells that follow each other without a gap, row by row. */
function partTables(cells: readonly Framed[]): Framed[][][] {
  const tables: Framed[][][] = [];
  let bottom = -Infinity;
  for (const cell of [...cells].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (cell.top > bottom + play) tables.push([]);
    const table = tables.at(-1)!;
    const row = table.at(-1);
    if (row?.[0]?.top === cell.top) row.push(cell);
    else table.push([cell]);
    bottom = Math.max(bottom, cell.bottom);
  }
  return tables;
}

function isTable(rows: readonly (readonly Cell[])[]): boolean {
  const counts = rows.map((row) => row.filter(isWritten).length);
  return counts.filter((count) => count > 1).length >= fewestRows || Math.max(...counts) >= fewestCells;
}

const isWritten = ({ pieces }: Cell): boolean => pieces.some(({ text }) => text.trim() !== '');

/** The rules with those of one line brought to one place. */
function snapped(rules: readonly Rule[]): Rule[] {
  let last = -Infinity;
  return [...rules]
    .sort((a, b) => a.at - b.at)
    .map((rule) => {
      if (rule.at - last > play) last = rule.at;
      return { ...rule, at: last };
    });
}

/** The nearest rules around a piece of text; null where one is missing. */
function frameOf(
  { x, y, size, width }: Piece,
  level: readonly Rule[],
  upright: readonly Rule[],
): Omit<Framed, 'pieces'> | null {
  const [acrossAt, downAt] = [x + Math.min(width, size) / 2, y - size * 0.35];
  const [left, right] = around(acrossAt, downAt, upright);
  const [top, bottom] = around(downAt, acrossAt, level);
  return left === null || right === null || top === null || bottom === null ? null : { left, top, bottom };
}

/** The last rule before and the first behind a place, of those that run past it. */
function around(place: number, past: number, rules: readonly Rule[]): [number | null, number | null] {
  let before: number | null = null;
  for (const { at, from, to } of rules) {
    if (past < from - play || past > to + play) continue;
    if (at > place) return [before, at];
    before = at;
  }
  return [before, null];
}
