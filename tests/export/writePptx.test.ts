import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writePptx } from '../../src/export/writePptx.ts';
import { check } from '../check.ts';
import { anyDeck } from './arbitraryDeck.ts';
import { isWellFormed } from './isWellFormed.ts';
import { buildSampleDeck, longPage, sampleNotice, samplePage } from './sampleDeck.ts';
import { hasOffice, throughOffice } from './throughOffice.ts';

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '');
/** What a part says, without its marks. */
const textOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
const sizes = { '16:9': ['12192000', '6858000', '960 x 540'], '4:3': ['9144000', '6858000', '720 x 540'] };

describe.each(['16:9', '4:3'] as const)('PPTX %s', async (format) => {
  const deck = buildSampleDeck(format);
  const bytes = await writePptx(deck);
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name]!);
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const slide = part('ppt/slides/slide1.xml');

  test('a slide a page, of its format', () => {
    expect(slides).toHaveLength(deck.pages.length);
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(part('ppt/presentation.xml'))!;
    expect([width, height]).toEqual(sizes[format].slice(0, 2));
  });

  test('title, mark, scale, north, legend, clause, source and foot are text', () => {
    const said = textOf(slide);
    const told = [
      samplePage.title,
      deck.mark,
      '100 km',
      '北',
      '图例',
      ...samplePage.legend.map(({ label }) => label),
    ];
    for (const text of [...told, ...samplePage.clause!.pieces.map((piece) => piece.text), ...deck.foot])
      expect(said).toContain(text);
    expect(said).toContain(samplePage.clause!.source);
    expect(slide).toContain('<p:ph type="title"/>');
  });

  test('in the faces that offices have', () => {
    const faces = [...slide.matchAll(/typeface="([^"]+)"/g)].map(([, face]) => face);
    expect(new Set(faces)).toEqual(new Set(['Arial', '黑体', '微软雅黑']));
    expect(slide).toMatch(/sz="2800"[^>]*>(?:(?!<\/a:r>).)*黑体/);
  });

  test('the strong piece alone is bold and lit', () => {
    const runs = [...slide.matchAll(/<a:r>.*?<\/a:r>/g)].map(([run]) => run);
    const strong = samplePage.clause!.pieces.filter(({ isStrong }) => isStrong).map(({ text }) => text);
    expect(runs.filter((run) => run.includes('b="1"')).map(textOf)).toEqual(strong);
    expect(runs.filter((run) => run.includes('<a:highlight>')).map(textOf)).toEqual(strong);
  });

  test('stages keep the dashes of the map, each its own', () => {
    const dashes = [...slide.matchAll(/<a:ds [^>]*>/g)].map(([dash]) => dash);
    expect(new Set(dashes).size).toBe(3);
  });

  test('every picture is there once, and says what it shows', () => {
    const media = Object.keys(files).filter((name) => name.startsWith('ppt/media/'));
    expect(media).toEqual(deck.pages.map((_, index) => `ppt/media/map${index + 1}.png`));
    expect(Buffer.compare(files[media[0]!]!, samplePage.picture.png)).toBe(0);
    expect(part('ppt/slides/_rels/slide1.xml.rels')).toContain('../media/map1.png');
    expect(slide.match(/<p:pic>/g)).toHaveLength(1);
    expect(slide).toContain(`descr="${samplePage.picture.alt}"`);
  });

  test('notes have every line as a paragraph', () => {
    const notes = part('ppt/notesSlides/notesSlide1.xml');
    const lines = [...notes.matchAll(/<a:p>.*?<\/a:p>/g)].map(([line]) => textOf(line));
    expect(lines).toEqual(samplePage.notes);
  });

  test('every part that is named is there, and every part is named', () => {
    const rels = Object.keys(files).filter((name) => name.endsWith('.rels'));
    for (const name of rels) {
      const from = `/${name.replace(/_rels\/[^/]*$/, '')}`;
      for (const [, target] of part(name).matchAll(/Target="([^"]+)"/g))
        expect(files).toHaveProperty([new URL(target!, `file://${from}`).pathname.slice(1)]);
    }
    const types = part('[Content_Types].xml');
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(files).toHaveProperty([name!]);
    for (const name of slides) expect(types).toContain(`"/${name}"`);
  });

  test('the title is its property; who wrote it, where and when is not in it', async () => {
    const properties = part('docProps/core.xml');
    expect(textOf(properties).trim()).toBe(deck.title);
    expect(properties).not.toMatch(/creator|created|modified|lastModifiedBy/);
    expect(Buffer.compare(await writePptx(buildSampleDeck(format)), bytes)).toBe(0);
    // The first file's time and date, as ZIP counts them: 0:00 on 1 January 1980.
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x00_21_00_00);
  });

  test.skipIf(!hasOffice)('LibreOffice opens it and says the same', () => {
    const { pages, size } = throughOffice(bytes, 'pptx');
    expect(size).toBe(sizes[format][2]);
    expect(pages).toHaveLength(deck.pages.length);
    const [first, second] = pages.map(withoutSpaces) as [string, string];
    for (const text of [samplePage.title, deck.mark, ...samplePage.legend.map(({ label }) => label)])
      expect(first).toContain(withoutSpaces(text));
    for (const page of [first, second]) {
      expect(page).toContain(sampleNotice);
      expect(page).toContain('省际产业合作园区');
    }
    for (const { label } of longPage.legend) expect(second).toContain(label.slice(0, 4));
  });
});

test('whatever text comes in, every part is well-formed', async () => {
  const decks = fc.sample(anyDeck, { seed: 20211121, numRuns: 120 });
  for (const deck of decks)
    for (const [name, bytes] of Object.entries(unzipSync(await writePptx(deck))))
      if (!name.endsWith('.png')) expect(isWellFormed(strFromU8(bytes)), name).toBe(true);
});

test('what is well-formed is told from what is not', () => {
  check(
    fc.property(
      fc.constantFrom('<a>', '</b>', '&', '<', '\u0001', '\ufffe', '\ud800', '<c/>', ' x="1"'),
      (dirt) => {
        expect(isWellFormed('<a b="1"><c/>x &amp; y</a>')).toBe(true);
        expect(isWellFormed(`<a b="1"><c/></a>${dirt}`)).toBe(false);
      },
    ),
    20,
  );
});
