import { openFile } from '../../state/bundledFiles.ts';

/**
 * Tables of character codes for simplified Chinese fonts that a PDF names and does not hold, by the path of their file.
 * Those of UTF-8 and UTF-32, which no program writes, stay out.
 */
const addresses = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/{GB,Adobe-GB1}*.bcmap',
    '/node_modules/pdfjs-dist/cmaps/UniGB-{UCS2,UTF16}-*.bcmap',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** One table (`GBK-EUC-H.bcmap`); null where we have none of that name, or nothing answers. */
export async function loadTable(name: string): Promise<Uint8Array | null> {
  const address = addresses[`/node_modules/pdfjs-dist/cmaps/${name}`];
  if (!address) return null;
  try {
    const response = await openFile(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
