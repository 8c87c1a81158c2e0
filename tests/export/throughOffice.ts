import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as convert from '../convertToPdf.ts';
import { findProgram } from '../findProgram.ts';

const toText = findProgram('pdftotext');
const toInfo = findProgram('pdfinfo');

/** Whether this machine can open what the atlas writes. */
export const hasOffice = convert.hasOffice && toText !== null && toInfo !== null;

export interface Opened {
  /** The text, a page each. */
  readonly pages: readonly string[];
  /** Of the first page, in points: "960 x 540". */
  readonly size: string;
}

/** A file after LibreOffice has made it a PDF. */
export function throughOffice(bytes: Uint8Array, ending: string): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const pdf = join(folder, 'file.pdf');
    writeFileSync(pdf, convert.convertToPdf(bytes, ending));
    execFileSync(toText!, ['-layout', pdf, join(folder, 'file.txt')]);
    // A form feed ends each page.
    const pages = readFileSync(join(folder, 'file.txt'), 'utf8').split('\f').slice(0, -1);
    const told = execFileSync(toInfo!, [pdf], { encoding: 'utf8' });
    const [, ...size] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(told)!;
    return { pages, size: size.map((side) => Math.round(Number(side))).join(' x ') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
