import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Deck } from './deck.ts';
import { cleanDeck } from './slides/cleanDeck.ts';
import { layOutDeck } from './slides/layOutDeck.ts';
import { writeRelations, writeSlideParts } from './slides/slideParts.ts';
import { writeNotes } from './slides/writeNotes.ts';
import { writeSlide } from './slides/writeSlide.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Local, as the ZIP format counts: the same in every time zone. */
const mtime = new Date(1980, 0, 1);

/**
 * A deck as PPTX: a slide a page with native text and shapes, its map a picture, the notes on the notes page. Written
 * part by part, since no library names one face for Latin and another for Chinese, keeps control characters out of the
 * XML, and gives the same bytes for the same deck.
 */
export async function writePptx(deck: Deck): Promise<Uint8Array> {
  const clean = cleanDeck(deck);
  const files: Zippable = {};
  const put = (name: string, xml: string): void => {
    files[name] = strToU8(head + xml);
  };
  for (const [name, xml] of Object.entries(writeSlideParts(clean))) put(name, xml);
  layOutDeck(clean).forEach((layout, index) => {
    const page = clean.pages[index]!;
    const n = index + 1;
    put(`ppt/slides/slide${n}.xml`, writeSlide(page, layout, 'rId2'));
    put(
      `ppt/slides/_rels/slide${n}.xml.rels`,
      writeRelations([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['image', `../media/map${n}.png`],
        ['notesSlide', `../notesSlides/notesSlide${n}.xml`],
      ]),
    );
    put(`ppt/notesSlides/notesSlide${n}.xml`, writeNotes([...page.notes, ...layout.leftOut]));
    put(
      `ppt/notesSlides/_rels/notesSlide${n}.xml.rels`,
      writeRelations([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${n}.xml`],
      ]),
    );
    // A PNG is as small as it gets.
    files[`ppt/media/map${n}.png`] = [page.picture.png, { level: 0 }];
  });
  return zipSync(files, { mtime });
}
