import type { Deck } from '../deck.ts';
import { cleanText } from './xmlText.ts';

/** A deck whose every text is of one line and of characters that a document can hold. */
export function cleanDeck(deck: Deck): Deck {
  const { north, legend } = deck.words;
  return {
    ...deck,
    title: cleanText(deck.title),
    foot: deck.foot.map(cleanText),
    mark: cleanText(deck.mark),
    words: { north: cleanText(north), legend: cleanText(legend) },
    pages: deck.pages.map((page) => ({
      ...page,
      title: cleanText(page.title),
      scale: { ...page.scale, label: cleanText(page.scale.label) },
      clause: page.clause && {
        pieces: page.clause.pieces.map((piece) => ({ ...piece, text: cleanText(piece.text) })),
        source: cleanText(page.clause.source),
      },
      legend: page.legend.map((sign) => ({ ...sign, label: cleanText(sign.label) })),
      // A note of several lines is several lines.
      notes: page.notes.flatMap((note) => note.split(/[\n\r\v\f\u0085\u2028\u2029]+/)).map(cleanText),
    })),
  };
}
