import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './findProgram.ts';

const office = findProgram('soffice');

/** Whether this machine has a LibreOffice. */
export const hasOffice = office !== null;

/** A document as the PDF that LibreOffice makes of it. */
export function convertToPdf(bytes: Uint8Array, ending: string): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(office!, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return new Uint8Array(readFileSync(join(folder, 'file.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
