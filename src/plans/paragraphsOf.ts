import type { MeasureElement } from './element.ts';
import { splitLong } from './splitLong.ts';
import { topicOf } from './titleEnd.ts';

/** A stretch as one measure, or its paragraphs where it is too long to be cited as one. */
export function paragraphsOf(
  hans: string,
  range: { readonly start: number; readonly end: number },
  key: string,
  number: string,
  kind: MeasureElement['kind'],
  headings: readonly string[],
): MeasureElement[] {
  const pieces = splitLong(hans, range.start, range.end);
  if (!pieces) return [{ type: 'measure', key, number, kind, headings, title: '', ...range }];
  return pieces.map((piece, index) => ({
    type: 'measure',
    key: `${key}-p${index + 1}`,
    number: `${number}第${index + 1}段`,
    kind,
    headings,
    title: topicOf(hans.slice(piece.start, piece.end)) ?? '',
    ...piece,
  }));
}
