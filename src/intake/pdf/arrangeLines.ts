import { joinCells } from '../joinCells.ts';
import { findIndents } from './findIndents.ts';
import { findTables, type Cell, type Table } from './findTables.ts';
import { crosses, findGutter } from './findGutter.ts';
import { groupLines } from './groupLines.ts';
import type { Rule } from './readRules.ts';

/** A run of text on a page: its left end and baseline, y growing downwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly y: number;
}

/**
 * The lines of a page from top to bottom, as they are set; two columns one after the other; a row of a ruled table as
 * one line with tabs between its cells. What is set in from the left edge begins with two full-width blanks.
 */
export function arrangeLines(
  pieces: readonly Piece[],
  rules: readonly Rule[] = [],
): {
  readonly lines: string[];
  readonly isColumned: boolean;
} {
  const { tables, outside } = findTables(pieces, rules);
  const lines = groupLines(outside);
  const gutter = findGutter(lines);
  const rows = tables.flatMap(writeTable);
  if (gutter !== null) return { lines: [...readColumns(lines, gutter), ...textsOf(rows)], isColumned: true };
  const written = [...writeLines(lines), ...rows].sort((a, b) => a.y - b.y);
  return { lines: textsOf(written), isColumned: false };
}

/** A line's text and where it stands. */
interface Written {
  readonly y: number;
  readonly text: string;
}

const textsOf = (written: readonly Written[]): string[] => written.map(({ text }) => text);

const writeTable = ({ top, rows }: Table): Written[] =>
  rows
    .flatMap((row) =>
      row.length === 1 ? textsOf(writeLines(groupLines(row[0]!.pieces))) : joinCells(row.map(linesOf)),
    )
    .map((text) => ({ y: top, text }));

/** What a cell says, its lines joined: they are broken by its width. */
function linesOf({ pieces }: Cell): string[] {
  let text = '';
  for (const line of groupLines(pieces).map(textOf)) {
    const isWord = /[A-Za-z0-9,.]$/.test(text) && /^[A-Za-z]/.test(line);
    text += isWord ? ` ${line}` : line;
  }
  return text === '' ? [] : [text];
}

/** The lines of one column. */
function writeLines(lines: readonly Line[]): Written[] {
  const indents = findIndents(lines);
  return lines.flatMap((line, index) => {
    const text = textOf(line);
    return text === '' ? [] : [{ y: line.y, text: `${indents[index] ? '\u3000\u3000' : ''}${text}` }];
  });
}

/** One line's text: a gap that shows is a space, a wide one a tab. */
function textOf({ pieces }: Line): string {
  let text = '';
  let last: Piece | null = null;
  let isSpaced = false;
  for (const piece of pieces) {
    if (piece.text.trim() === '') isSpaced = true;
    else if (!last || !isSame(last, piece)) {
      if (last) text += gapBetween(last, piece, isSpaced);
      text += piece.text;
      last = piece;
      isSpaced = false;
    }
  }
  return closeSpacedType(text.trim());
}

/** Bold type is at times printed twice, a hair's breadth apart. */
const isSame = (a: Piece, b: Piece): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < a.size * 0.15 && Math.abs(a.y - b.y) < a.size * 0.15;

function gapBetween(before: Piece, after: Piece, isSpaced: boolean): string {
  const gap = after.x - (before.x + before.width);
  const size = Math.max(before.size, after.size);
  if (gap > size * 1.8) return '\t';
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return '';
  const isWide = /[\u0100-\uffff]$/.test(before.text) || /^[\u0100-\uffff]/.test(after.text);
  return isSpaced || gap > size * (isWide ? 0.6 : 0.2) ? ' ' : '';
}

const spacedPair = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Chinese type is spaced out at times to fill its line: gaps between most characters are no spaces. */
function closeSpacedType(text: string): string {
  const pairs = text.match(spacedPair)?.length ?? 0;
  const all = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return pairs >= 4 && pairs * 3 > all ? text.replaceAll(spacedPair, '') : text;
}

/** Left before right between two lines that run over both; those stay where they are, and so does what is no column. */
function readColumns(lines: readonly Line[], gutter: number): string[] {
  const texts: string[] = [];
  let between: Line[] = [];
  const flush = (): void => {
    const rows = between.map(({ pieces }) => pieces);
    const side = (isLeft: boolean): Line[] =>
      between.map((line) => ({ ...line, pieces: line.pieces.filter(({ x }) => x < gutter === isLeft) }));
    const isColumned = countSides(rows, gutter) >= 3;
    texts.push(
      ...(isColumned ? [side(true), side(false)] : [between]).flatMap((part) => textsOf(writeLines(part))),
    );
    between = [];
  };
  for (const line of lines)
    if (crosses(line.pieces, gutter)) {
      flush();
      texts.push(...textsOf(writeLines([line])));
    } else between.push(line);
  flush();
  return texts;
}

/** The smaller of the numbers of lines on either side. */
function countSides(rows: readonly (readonly Piece[])[], gutter: number): number {
  const on = (isLeft: boolean): number =>
    rows.filter((row) => row.some(({ x }) => x < gutter === isLeft)).length;
  return Math.min(on(true), on(false));
}
