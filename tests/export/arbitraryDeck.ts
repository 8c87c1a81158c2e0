import fc from 'fast-check';
import type { Deck, DeckPage } from '../../src/export/deck.ts';
import { samplePage } from './sampleDeck.ts';

/** Any text: every code point, controls, halves of surrogate pairs, long words, many lines. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.stringMatching(/^[<>&"'一-龥，。（）\n ]{0,300}$/),
  fc.integer({ min: 0, max: 900 }).map((n) => 'W规'.repeat(n)),
  fc.constantFrom('', 'a'.repeat(500), '——'.repeat(200), '。'.repeat(200)),
);

const anyPage: fc.Arbitrary<DeckPage> = fc.record({
  title: anyText,
  picture: fc.record({
    png: fc.constant(samplePage.picture.png),
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
    alt: anyText,
  }),
  scale: fc.record({ pixels: fc.double(), label: anyText }),
  clause: fc.option(
    fc.record({
      pieces: fc.array(fc.record({ text: anyText, isStrong: fc.boolean() }), { maxLength: 5 }),
      source: anyText,
    }),
  ),
  legend: fc.array(
    fc.record({
      label: anyText,
      form: fc.constantFrom('line' as const, 'point' as const, 'area' as const),
      color: fc.oneof(fc.constant('#a3274a'), anyText),
      dash: fc.constantFrom('solid' as const, 'long' as const, 'dashed' as const, 'dotted' as const),
    }),
    { maxLength: 40 },
  ),
  notes: fc.array(anyText, { maxLength: 4 }),
});

export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  title: anyText,
  format: fc.constantFrom('16:9' as const, '4:3' as const),
  pages: fc.array(anyPage, { maxLength: 2 }),
  foot: fc.array(anyText, { maxLength: 4 }),
  mark: anyText,
  words: fc.record({ north: anyText, legend: anyText }),
});
