import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A file by its path within its folder, with slashes on every system. */
export interface BundledFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All files below a folder, in an order that every system has. */
export function listFiles(folder: string, within = ''): BundledFile[] {
  const entries = readdirSync(posix.join(folder, within), { withFileTypes: true });
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(within, entry.name);
      if (entry.isDirectory()) return listFiles(folder, path);
      return [{ path, bytes: readFileSync(posix.join(folder, path)) }];
    });
}
