/** Law 6: the data build, run into an empty folder, makes public/data byte for byte. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('rebuilding changes no byte', { timeout: 60_000 }, () => {
  const built = mkdtempSync(join(tmpdir(), 'atlas-rebuild-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/data.ts', built],
      {
        encoding: 'utf8',
      },
    );
    expect(status, stderr).toBe(0);
    const files = filesOf(built);
    expect(files.length).toBeGreaterThan(20);
    expect(filesOf('public/data')).toEqual(files);
    const changed = files.filter(
      (file) => !readFileSync(join(built, file)).equals(readFileSync(join('public/data', file))),
    );
    expect(changed).toEqual([]);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
});
