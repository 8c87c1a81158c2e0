import { readFileSync } from 'node:fs';
import type { DocumentInput, DocumentText, IntakeProblem, ReadResult } from '../../src/model/intake.ts';
import { readPdf } from '../../src/intake/pdf/readPdf.ts';
import { readDocument } from '../../src/intake/readDocument.ts';

/** Reads a document as the page does, without a worker. */
export const readInNode = (input: DocumentInput): Promise<ReadResult> =>
  readDocument(input, {
    readPdf: (bytes, onProgress) =>
      readPdf(
        bytes,
        onProgress,
        async (name) => new Uint8Array(readFileSync(`node_modules/pdfjs-dist/cmaps/${name}`)),
      ),
  });

export async function textOf(input: DocumentInput): Promise<DocumentText> {
  const read = await readInNode(input);
  if ('problem' in read) throw new Error(read.problem.code);
  return read;
}

export async function problemOf(input: DocumentInput): Promise<IntakeProblem> {
  const read = await readInNode(input);
  if ('problem' in read) return read.problem;
  throw new Error(`read: ${read.text.slice(0, 200)}`);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
