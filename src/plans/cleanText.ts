import type { GarbledRange } from '../model/plan.ts';
import { findGarbled } from './findGarbled.ts';
import { findInlinePinyin } from './findInlinePinyin.ts';
import { findLayout } from './findLayout.ts';
import type { RawRange } from './rawRange.ts';

/** The text without its dirt; `rawAt[i]` is the offset in the source of the i-th code unit. */
export interface CleanText {
  readonly text: string;
  readonly rawAt: Int32Array;
  readonly removed: readonly RawRange[];
}

// Edit links that a wiki puts behind its headings.
const editMark = /[[［](?:編輯|编辑)[\]］]/g;

/**
 * Takes out what stands inside the lines and is not the plan's: edit marks, inline pinyin, garbled copies.
 * @param garbled stretches given by quote; one that is not found is left alone, one found twice is an error
 * @param others further ranges that are known not to be the plan's text
 */
export function cleanText(
  raw: string,
  garbled: readonly GarbledRange[] = [],
  others: readonly RawRange[] = [],
): CleanText {
  const candidates: RawRange[] = [
    ...others,
    ...findLayout(raw),
    ...findInlinePinyin(raw),
    ...[...raw.matchAll(editMark)].map((match): RawRange => ({
      start: match.index,
      end: match.index + match[0].length,
      reason: 'wiki',
    })),
    ...garbled.flatMap((stretch) => findGarbled(raw, stretch) ?? []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const removed: RawRange[] = [];
  for (const range of candidates) if (range.start >= (removed.at(-1)?.end ?? 0)) removed.push(range);

  const rawAt = new Int32Array(raw.length);
  let text = '';
  let length = 0;
  let from = 0;
  for (const { start, end } of [...removed, { start: raw.length, end: raw.length }]) {
    text += raw.slice(from, start);
    for (let i = from; i < start; i++) rawAt[length++] = i;
    from = end;
  }
  return { text, rawAt: rawAt.subarray(0, length), removed };
}
