import type { Archive } from '../readZip.ts';
import { readWordXml } from './readWordXml.ts';

/** The part of an Office archive that holds its content, by its name; null where it is none. */
export function findMainPart(archive: Archive): string | null {
  const names = new Set(archive.names);
  const relations = names.has('_rels/.rels') ? archive.read('_rels/.rels') : null;
  let main: string | null = null;
  if (relations)
    readWordXml(relations, {
      onText: () => undefined,
      onClose: () => undefined,
      onOpen: (_, attributes) => {
        if (attributes.get('Type')?.endsWith('/officeDocument'))
          main = attributes.get('Target')?.replace(/^\.?\//, '') ?? null;
      },
    });
  const usual = ['word/document.xml', 'xl/workbook.xml', 'ppt/presentation.xml'];
  return main !== null && names.has(main) ? main : (usual.find((name) => names.has(name)) ?? null);
}
