import type { IntakeNote } from '../../model/intake.ts';
import type { Archive } from '../readZip.ts';
import { createCounter } from './createCounter.ts';
import { readBody, type Met } from './readBody.ts';
import { readNumbering } from './readNumbering.ts';
import { readStyles } from './readStyles.ts';
import { readWordXml } from './readWordXml.ts';

const nothing = new Uint8Array(0);

/**
 * The text of a DOCX as it is read on paper: automatic numbers written out, insertions in and deletions out, footnotes
 * at the end; no headers, no footers, no comments.
 * @throws ZipError
 */
export function readDocx(archive: Archive, main: string): { text: string; notes: IntakeNote[] } {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = readRelations(archive, main);
  const part = (name: string): Uint8Array =>
    archive.read(targets.get(name) ?? `${folder}${name}.xml`) ?? nothing;
  const styles = readStyles(part('styles'));
  const counter = createCounter(readNumbering(part('numbering')), styles);
  const met: Met = { numbers: 0, inserted: 0, deleted: 0, hidden: 0, textBoxes: 0, pictures: 0, embedded: 0 };
  const around = { counter, styles, met };
  const lines = readBody(archive.read(main) ?? nothing, around);
  const footnotes = ['footnotes', 'endnotes'].flatMap((name) => readBody(part(name), around));
  const counts: readonly IntakeNote[] = [
    { code: 'automaticNumbers', count: met.numbers },
    { code: 'hidden', count: met.hidden },
    { code: 'footnotes', count: footnotes.length },
    { code: 'textBoxes', count: met.textBoxes },
    { code: 'pictures', count: met.pictures },
    { code: 'embedded', count: met.embedded },
  ];
  const notes: IntakeNote[] = counts.filter((note) => 'count' in note && note.count > 0);
  if (counter.unknown.size > 0) notes.push({ code: 'unknownNumbering', formats: [...counter.unknown] });
  if (met.inserted + met.deleted > 0)
    notes.push({ code: 'trackedChanges', inserted: met.inserted, deleted: met.deleted });
  return { text: [...lines, ...footnotes].join('\n'), notes };
}

/** Which parts the document names, by the last word of their kind (`numbering`, `styles`). */
function readRelations(archive: Archive, main: string): Map<string, string> {
  const at = main.lastIndexOf('/') + 1;
  const targets = new Map<string, string>();
  const part = archive.read(`${main.slice(0, at)}_rels/${main.slice(at)}.rels`);
  if (!part) return targets;
  readWordXml(part, {
    onText: () => undefined,
    onClose: () => undefined,
    onOpen: (_, attributes) => {
      const kind = attributes.get('Type')?.split('/').pop();
      const target = attributes.get('Target');
      if (!kind || !target || attributes.get('TargetMode') === 'External') return;
      targets.set(kind, target.startsWith('/') ? target.slice(1) : main.slice(0, at) + target);
    },
  });
  return targets;
}
