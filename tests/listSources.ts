import { readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** Every TypeScript file below a folder, with slashes on every system. */
export function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));
}
