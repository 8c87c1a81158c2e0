import { openFile } from './bundledFiles.ts';
import { hashBytes } from './hashBytes.ts';

/** What a file was found to be: its size in bytes and its SHA-256; null where it could not be read. */
export type FileFound = { readonly bytes: number; readonly sha256: string } | null;

/** Reads a file once more and computes what it is. Never throws. */
export async function checkFile(url: string): Promise<FileFound> {
  try {
    const response = await openFile(url);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes: bytes.length, sha256: await hashBytes(bytes) };
  } catch {
    return null;
  }
}
