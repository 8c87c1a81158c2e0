import type { Deck, DeckFormat } from '../deck.ts';
import type { Box, TextBox } from './box.ts';
import { fitText } from './fitText.ts';
import { measureText } from './measureText.ts';

/** Slides in points: 13.333 × 7.5 and 10 × 7.5 inches. */
export const slideSizes: Readonly<Record<DeckFormat, { readonly w: number; readonly h: number }>> = {
  '16:9': { w: 960, h: 540 },
  '4:3': { w: 720, h: 540 },
};

/** What stands about the body of a page: title, handling mark, foot and number. */
export interface PageFrame {
  readonly title: TextBox;
  readonly mark: { readonly frame: Box; readonly text: TextBox } | null;
  readonly rule: Box;
  readonly foot: TextBox | null;
  readonly number: TextBox;
  /** The room between them. */
  readonly body: Box;
}

const margin = 32;
const top = 22;
const bottom = 16;
const titleSettings = [
  { size: 28, lines: 1 },
  { size: 24, lines: 2 },
  { size: 20, lines: 2 },
  { size: 18, lines: 3 },
];
const markSettings = [
  { size: 14, lines: 1 },
  { size: 12, lines: 2 },
  { size: 10, lines: 4 },
];
const footSettings = [
  { size: 10, lines: 3 },
  { size: 9, lines: 4 },
  { size: 8, lines: 6 },
];
const numberWidth = 40;

/** The frame of a page; the same for pages whose titles are of one line. */
export function layOutFrame(deck: Deck, title: string, number: number): PageFrame {
  const { w, h } = slideSizes[deck.format];
  const right = w - margin;
  const mark = deck.mark === '' ? null : layOutMark(deck.mark, right);
  const titleWidth = (mark ? mark.frame.x - 20 : right) - margin;
  const head = fitText(title, { x: margin, y: top, w: titleWidth }, titleSettings, 1.25);
  const foot = layOutFoot(deck.foot, right - numberWidth - 12 - margin, h - bottom);
  const footTop = foot?.y ?? h - bottom - 13;
  const numberBox = { x: right - numberWidth, y: footTop, w: numberWidth, h: 13 };
  const rule = { x: margin, y: footTop - 6, w: right - margin, h: 0 };
  const y = Math.max(head.y + head.h, mark ? mark.frame.y + mark.frame.h : 0) + 12;
  return {
    title: head,
    mark,
    rule,
    foot,
    number: { ...numberBox, text: `${number}`, size: 10, leading: 13 },
    body: { x: margin, y, w: right - margin, h: rule.y - 10 - y },
  };
}

function layOutMark(mark: string, right: number): PageFrame['mark'] {
  const [padX, padY] = [10, 5];
  const most = 190 - 2 * padX;
  const w = Math.min(most, (measureText(mark) + 1) * markSettings[0]!.size);
  const text = fitText(mark, { x: right - padX - w, y: top + 2 + padY, w }, markSettings);
  const frame = { x: text.x - padX, y: top + 2, w: w + 2 * padX, h: text.h + 2 * padY };
  return { frame, text };
}

function layOutFoot(lines: readonly string[], w: number, floor: number): TextBox | null {
  const told = lines.filter((line) => line !== '').join('\u2003');
  if (told === '') return null;
  const text = fitText(told, { x: margin, y: 0, w }, footSettings);
  return { ...text, y: floor - text.h };
}
