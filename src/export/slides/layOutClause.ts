import type { DeckClause, DeckPiece } from '../deck.ts';
import { isWithin, type Box, type TextBox } from './box.ts';
import { cutPieces, fitText } from './fitText.ts';
import { countLines } from './measureText.ts';

export interface ClauseLayout extends Box {
  /** The line at its left. */
  readonly bar: Box;
  readonly words: Omit<TextBox, 'text'> & { readonly pieces: readonly DeckPiece[] };
  readonly source: TextBox | null;
  readonly isCut: boolean;
}

const barWidth = 3;
const inset = 14;
const spacing = 1.42;
const sourceSettings = [{ size: 12, lines: 6 }];
/** Between clause and source. */
const air = 5;

/** A clause with its source under it; null where it is too high for the room. */
export function layOutClause(clause: DeckClause, size: number, room: Box): ClauseLayout | null {
  const layout = build(clause, clause.pieces, size, room);
  const isWhole = (layout.source?.text ?? '') === clause.source;
  return isWhole && isWithin(layout.h, room) ? layout : null;
}

/** As much of a clause as the room holds, about what is strong in it. */
export function cutClause(clause: DeckClause, size: number, room: Box): ClauseLayout {
  const pieces = cutPieces(clause.pieces, (some) => isWithin(build(clause, some, size, room).h, room));
  return { ...build(clause, pieces, size, room), isCut: pieces !== clause.pieces };
}

function build({ source }: DeckClause, pieces: readonly DeckPiece[], size: number, room: Box): ClauseLayout {
  const x = room.x + inset;
  const w = room.w - inset;
  const leading = size * spacing;
  const lines = countLines(pieces.map(({ text }) => text).join(''), boldly(w / size));
  const words = { x, y: room.y, w, h: lines * leading, size, leading, pieces };
  const told = source === '' ? null : fitText(source, { x, y: room.y + words.h + air, w }, sourceSettings);
  const bottom = told ? told.y + told.h : room.y + words.h;
  const h = bottom - room.y;
  return { ...room, h, bar: { x: room.x, y: room.y, w: barWidth, h }, words, source: told, isCut: false };
}

/** Bold Latin letters are wider, Chinese ones are not. */
const boldly = (width: number): number => width * 0.97;
