import type { IntakeNote } from '../../model/intake.ts';
import type { IntakeCatalogue } from '../../words/loadIntakeWords.ts';
import type { Words } from '../../words/words.ts';

/** More than these would be a page of numbers. */
const most = 12;

/**
 * What the reader must know of how a text came about, as one sentence.
 * @param quotes the document's own words that it repeats
 */
export function describeNote(
  note: IntakeNote,
  { notes }: IntakeCatalogue,
  { number }: Words['formats'],
  quotes: string,
): string {
  const list = (items: readonly (string | number)[]): string =>
    items.slice(0, most).join(', ') + (items.length > most ? ' …' : '');
  switch (note.code) {
    case 'doubtfulEncoding':
      return notes.doubtfulEncoding;
    case 'pagesWithoutText':
      return notes.pagesWithoutText(list(note.pages), number(note.pages.length), number(note.of));
    case 'slanted':
      return notes.slanted(quotes);
    case 'columns':
      return notes.columns(list(note.pages));
    case 'unknownNumbering':
      return notes.unknownNumbering(list(note.formats));
    case 'trackedChanges':
      return notes.trackedChanges(number(note.inserted), number(note.deleted));
    default:
      return notes[note.code](number(note.count));
  }
}
