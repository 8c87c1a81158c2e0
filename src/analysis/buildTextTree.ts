import type { Mention } from '../model/plan.ts';

/** A piece of a measure's text: plain, or a mention with what is nested in it. */
export type TextNode =
  | {
      readonly type: 'text';
      readonly start: number;
      readonly end: number;
      readonly isQuoted: boolean;
      /** Which of the words found by a search this belongs to. */
      readonly hit: number | null;
    }
  | { readonly type: 'mention'; readonly mention: Mention; readonly children: readonly TextNode[] };

/** Half-open range of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Nests mentions (which never overlap in part) and cuts the plain text at the ends of the quote and of what a search
 * has found.
 * @param length of the whole text
 * @param quote of the chosen commitment
 * @param hits in order, none over another
 */
export function buildTextTree(
  length: number,
  mentions: readonly Mention[],
  quote: Range | null,
  hits: readonly Range[] = [],
): TextNode[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const cutPlain = (start: number, end: number): TextNode[] => plain(start, end, quote, hits);
  let next = 0;
  const read = (start: number, end: number): TextNode[] => {
    const nodes: TextNode[] = [];
    let at = start;
    while (next < sorted.length && sorted[next]!.start < end) {
      const mention = sorted[next++]!;
      nodes.push(...cutPlain(at, mention.start));
      nodes.push({ type: 'mention', mention, children: read(mention.start, mention.end) });
      at = mention.end;
    }
    return [...nodes, ...cutPlain(at, end)];
  };
  return read(0, length);
}

function plain(start: number, end: number, quote: Range | null, hits: readonly Range[]): TextNode[] {
  const cuts = [start, ...[...(quote ? [quote] : []), ...hits].flatMap((one) => [one.start, one.end]), end]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index): TextNode[] => {
    const to = cuts[index + 1]!;
    const isIn = (range: Range): boolean => from >= range.start && to <= range.end;
    const hit = hits.findIndex(isIn);
    const isQuoted = quote !== null && isIn(quote);
    return to > from ? [{ type: 'text', start: from, end: to, isQuoted, hit: hit < 0 ? null : hit }] : [];
  });
}
