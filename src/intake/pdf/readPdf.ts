import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { IntakeNote, IntakeProblem, IntakeProgress, ReadResult } from '../../model/intake.ts';
import { intakeLimits } from '../../model/intakeLimits.ts';
import { arrangeLines } from './arrangeLines.ts';
import { hasGaps } from './hasGaps.ts';
import { placePieces } from './placePieces.ts';
import { readRules } from './readRules.ts';

// The half of pdf.js that reads files runs here, beside the half that asks it: no second worker is started.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = { WorkerMessageHandler };

/** Gives a table of character codes (`GBK-EUC-H.bcmap`); rejects where there is none of that name. */
export type LoadCMap = (name: string) => Promise<Uint8Array>;

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** The text of a PDF: a form feed ends each page but the last, line breaks are as they are set. */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: (progress: IntakeProgress) => void,
  loadCMap: LoadCMap,
): Promise<ReadResult> {
  class Tables {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`not needed for text: ${filename}`);
      return loadCMap(filename);
    }
  }
  const task = getDocument({
    data: bytes,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: Tables,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > intakeLimits.pages)
      return { problem: { code: 'manyPages', pages: document.numPages, most: intakeLimits.pages } };
    return await readPages(document, onProgress);
  } catch (error) {
    return { problem: problemOf(error) };
  } finally {
    await task.destroy();
  }
}

async function readPages(
  document: Document,
  onProgress: (progress: IntakeProgress) => void,
): Promise<ReadResult> {
  const all = document.numPages;
  const pages: string[] = [];
  const columned: number[] = [];
  const slanted = new Set<string>();
  let length = 0;
  for (let number = 1; number <= all; number++) {
    onProgress({ stage: 'reading', done: number - 1, all });
    const page = await document.getPage(number);
    const items = await readItems(page);
    const view = page.getViewport({ scale: 1 }).transform as readonly number[];
    const { upright, slanted: aslant } = placePieces(items, view);
    if (aslant) slanted.add(aslant.slice(0, 40));
    const rules = hasGaps(upright) ? readRules(await page.getOperatorList(), view) : [];
    const { lines, isColumned } = arrangeLines(upright, rules);
    if (isColumned) columned.push(number);
    const text = lines.join('\n');
    length += text.length;
    if (length > intakeLimits.text) return { problem: { code: 'largeText', most: intakeLimits.text } };
    pages.push(text);
    page.cleanup();
  }
  const withoutText = pages.flatMap((text, at) => (/[\p{L}\p{N}]/u.test(text) ? [] : [at + 1]));
  const text = pages.join('\f\n');
  const lettersOf = (part: string): number => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const letters = lettersOf(text);
  const unreadable = text.match(unmapped)?.length ?? 0;
  if (unreadable > letters) return { problem: { code: 'unmappedFonts' } };
  // A scanner's own line at the foot of each page is no text.
  if (letters === 0 || (all > 1 && pages.every((page) => lettersOf(page) < scannersLine)))
    return { problem: { code: 'scan', pages: all } };
  const notes: IntakeNote[] = [];
  if (withoutText.length > 0) notes.push({ code: 'pagesWithoutText', pages: withoutText, of: all });
  if (columned.length > 0) notes.push({ code: 'columns', pages: columned });
  if (slanted.size > 0) notes.push({ code: 'slanted', quotes: [...slanted].slice(0, 20) });
  if (unreadable > 0) notes.push({ code: 'unreadable', count: unreadable });
  return { text: text.replaceAll(unmapped, '\ufffd'), format: 'pdf', pages: all, notes };
}

/** All runs of text of a page. Its own `getTextContent` goes through a stream as Chromium 91 cannot. */
async function readItems(page: Page): Promise<unknown[]> {
  const items: unknown[] = [];
  const reader = (page.streamTextContent() as ReadableStream<{ items: unknown[] }>).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return items;
    items.push(...value.items);
  }
}

/** Fewer letters than these on every page are a page number, or the name of a scanner. */
const scannersLine = 12;

/** What a font gives that does not say which characters its signs are. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unmapped = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g;

function problemOf(error: unknown): IntakeProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { code: 'password', format: 'pdf' };
  return { code: 'damaged', format: 'pdf' };
}
