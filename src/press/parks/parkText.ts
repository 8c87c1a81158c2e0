import type { Measure, Mention } from '../../model/plan.ts';

/** A stretch of a measure's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const openers = '(（“《[「『';
const closers = ')）”》]」』';

/** Cuts a stretch at some characters, brackets and quotation marks being whole; the cut belongs to what is before it. */
function cut(text: string, { start, end }: Span, at: RegExp, keepsBrackets: boolean): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (openers.includes(character)) depth++;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
    if (at.test(character) && (depth === 0 || !keepsBrackets)) {
      spans.push({ start: from, end: i });
      from = i + 1;
      depth = 0;
    }
  }
  if (from < end) spans.push({ start: from, end });
  return spans.filter((span) => span.end > span.start);
}

/** Sentences of a text, without their stops. A stop inside a bracket ends a sentence too: brackets are not always closed. */
export const sentencesOf = (text: string): Span[] =>
  cut(text, { start: 0, end: text.length }, /[。；;！!？?\n]/, false);

/** Clauses of a sentence, without their commas. */
export const clausesOf = (text: string, sentence: Span): Span[] => cut(text, sentence, /[,，:：]/, true);

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Mentions of a measure that lie in a stretch. */
export const mentionsIn = ({ mentions }: Pick<Measure, 'mentions'>, span: Span): Mention[] =>
  mentions.filter((mention) => isWithin(mention, span));

/** Where words stand in a stretch, the longest first; none inside another. */
export function findWords(text: string, span: Span, words: readonly string[]): (Span & { word: string })[] {
  const found: (Span & { word: string })[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    let at = text.indexOf(word, span.start);
    while (at >= 0 && at + word.length <= span.end) {
      const own = { start: at, end: at + word.length, word };
      if (!found.some((one) => own.start < one.end && one.start < own.end)) found.push(own);
      at = text.indexOf(word, at + word.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
