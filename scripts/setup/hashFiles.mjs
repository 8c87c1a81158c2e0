import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * One SHA-256 over the names and bytes of files and of all files in folders, in a fixed order;
 * null where one of the paths does not exist.
 * @param {readonly string[]} paths relative to the project's folder
 */
export function hashFiles(paths) {
  const hash = createHash('sha256');
  try {
    for (const path of paths.flatMap(listFiles)) {
      const bytes = readFileSync(join(root, path));
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}

function listFiles(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => listFiles(`${path}/${name}`));
}
