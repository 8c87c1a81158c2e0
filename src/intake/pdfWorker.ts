import '../polyfills.ts';
import { answerIntake, tell } from './answerIntake.ts';
import { readPdf, type LoadCMap } from './pdf/readPdf.ts';

/** Tables that the page has been asked for; it opens them, since a worker of a page from the disk cannot. */
const waiting = new Map<string, (bytes: Uint8Array | null) => void>();

const loadCMap: LoadCMap = async (table) => {
  const bytes = await new Promise<Uint8Array | null>((resolve) => {
    waiting.set(table, resolve);
    tell({ table });
  });
  if (!bytes) throw new Error(`no such table: ${table}`);
  return bytes;
};

answerIntake(
  (bytes, onProgress) => readPdf(bytes, onProgress, loadCMap),
  (name, bytes) => waiting.get(name)?.(bytes),
);
