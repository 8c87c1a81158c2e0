import type { DocumentInput, IntakeProblem, IntakeProgress, ReadResult } from '../model/intake.ts';
import type { DocumentFormat } from '../model/review.ts';
import { decodeText } from './decodeText.ts';
import { findMainPart } from './docx/findMainPart.ts';
import { readDocx } from './docx/readDocx.ts';
import { intakeLimits } from '../model/intakeLimits.ts';
import { looksLikeMarkdown, readMarkdown } from './readMarkdown.ts';
import { readHtml } from './readHtml.ts';
import { readZip, ZipError, type Archive } from './readZip.ts';
import { sniffKind } from './sniffKind.ts';

export interface Around {
  readonly onProgress?: (progress: IntakeProgress) => void;
  /** Reads a PDF; what does so is large, and comes only where there is one. */
  readonly readPdf: (
    bytes: Uint8Array,
    onProgress: (progress: IntakeProgress) => void,
  ) => Promise<ReadResult>;
}

/** The text of any document, or why there is none; judged by content, whatever its name says. Never throws. */
export async function readDocument(
  input: DocumentInput,
  { onProgress = () => undefined, readPdf }: Around,
): Promise<ReadResult> {
  try {
    onProgress({ stage: 'opening' });
    if ('text' in input) return finish(readText(input.text, input.name ?? ''));
    const { bytes, name } = input;
    if (bytes.length === 0) return refuse({ code: 'empty' });
    if (bytes.length > intakeLimits.file)
      return refuse({ code: 'largeFile', bytes: bytes.length, most: intakeLimits.file });
    const kind = sniffKind(bytes, name);
    if (kind === 'pdf') return finish(await readPdf(bytes, onProgress));
    if (kind === 'zip') return finish(readArchive(bytes, onProgress));
    if (kind === 'encrypted') return refuse({ code: 'password', format: 'docx' });
    if (kind !== 'text') return refuse({ code: kind });
    if (bytes.length > intakeLimits.textFile)
      return refuse({ code: 'largeFile', bytes: bytes.length, most: intakeLimits.textFile });
    onProgress({ stage: 'reading' });
    return finish(readTextFile(bytes, name));
  } catch {
    return refuse({ code: 'failed' });
  }
}

const refuse = (problem: IntakeProblem): ReadResult => ({ problem });

function readTextFile(bytes: Uint8Array, name: string): ReadResult {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const { encoding, notes } = decoded;
  const read = readText(decoded.text, name);
  if ('problem' in read) return read;
  const declared = /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(decoded.text.slice(0, 4096))?.[1];
  // Another encoding than those we know would read as gibberish.
  if (encoding === 'gb18030' && read.format === 'html' && declared && !/^gb/i.test(declared))
    return refuse({ code: 'encoding' });
  return { ...read, encoding, notes: [...notes, ...read.notes] };
}

function readText(given: string, name: string): ReadResult {
  const source = given.replace(/^\ufeff/, '').replaceAll(/\r\n?|[\u2028\u2029\v\u0085]/g, '\n');
  const of = (format: DocumentFormat, text: string): ReadResult => ({ text, format, notes: [] });
  if (looksLikeHtml(source, name)) return of('html', readHtml(source));
  if (/\.(?:md|markdown)$/i.test(name) || looksLikeMarkdown(source))
    return of('markdown', readMarkdown(source));
  return of('text', source);
}

function looksLikeHtml(source: string, name: string): boolean {
  const head = source.slice(0, 2000).replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,1500}?-->\s*){0,5}/, '');
  if (
    /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|section|article|main|h[1-6]|span|style|script|link)\b/i.test(
      head,
    )
  )
    return true;
  const ends = source.slice(0, 200_000).match(/<\/(?:p|div|span|td|tr|li|h[1-6]|a|table)>/gi)?.length ?? 0;
  return ends >= (/\.x?html?$/i.test(name) ? 1 : 5);
}

function readArchive(bytes: Uint8Array, onProgress: (progress: IntakeProgress) => void): ReadResult {
  onProgress({ stage: 'unpacking' });
  try {
    const archive = readZip(bytes);
    const main = findMainPart(archive);
    if (main === null || !isWord(main)) return refuse({ code: kindOfArchive(archive, main) });
    onProgress({ stage: 'reading' });
    return { format: 'docx', ...readDocx(archive, main) };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    if (error.code === 'inflates') return refuse({ code: 'inflates', most: intakeLimits.part });
    return refuse({ code: error.code, format: 'docx' });
  }
}

const isWord = (main: string): boolean => !/^(?:xl|ppt)\/|workbook|presentation/.test(main);

function kindOfArchive(
  { names }: Archive,
  main: string | null,
): 'spreadsheet' | 'slides' | 'ofd' | 'odt' | 'archive' {
  if (main !== null) return /^xl\/|workbook/.test(main) ? 'spreadsheet' : 'slides';
  if (names.includes('OFD.xml')) return 'ofd';
  return names.includes('mimetype') && names.includes('content.xml') ? 'odt' : 'archive';
}

/** What every text must be, whatever it came from: something to read, and not too much of it. */
function finish(read: ReadResult): ReadResult {
  if ('problem' in read) return read;
  if (sizeOf(read.text) > intakeLimits.text) return refuse({ code: 'largeText', most: intakeLimits.text });
  if (/[\p{L}\p{N}]/u.test(read.text)) return read;
  return refuse({ code: read.format === 'text' && !read.text.trim() ? 'empty' : 'noText' });
}

/** In UTF-8. */
function sizeOf(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return size;
}
