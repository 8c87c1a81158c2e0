import type { Mention } from '../model/plan.ts';

/** A piece of a measure's text: plain, or a mention with what is nested in it. */
export type TextNode =
  | { readonly type: 'text'; readonly start: number; readonly end: number; readonly isQuoted: boolean }
  | { readonly type: 'mention'; readonly mention: Mention; readonly children: readonly TextNode[] };

/** Half-open range of the text that is the quote of the chosen commitment. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Nests mentions (which never overlap in part) and cuts the plain text at the ends of the quote.
 * @param length of the whole text
 */
export function buildTextTree(length: number, mentions: readonly Mention[], quote: Range | null): TextNode[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const read = (start: number, end: number): TextNode[] => {
    const nodes: TextNode[] = [];
    let at = start;
    while (next < sorted.length && sorted[next]!.start < end) {
      const mention = sorted[next++]!;
      nodes.push(...plain(at, mention.start, quote));
      nodes.push({ type: 'mention', mention, children: read(mention.start, mention.end) });
      at = mention.end;
    }
    return [...nodes, ...plain(at, end, quote)];
  };
  return read(0, length);
}

function plain(start: number, end: number, quote: Range | null): TextNode[] {
  const cuts = [start, ...(quote ? [quote.start, quote.end] : []), end]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index): TextNode[] => {
    const to = cuts[index + 1]!;
    const isQuoted = quote !== null && from >= quote.start && to <= quote.end;
    return to > from ? [{ type: 'text', start: from, end: to, isQuoted }] : [];
  });
}
