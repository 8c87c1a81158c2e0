import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockFiles = ['package-lock.json', 'scripts/base/package-lock.json'].filter((file) => existsSync(file));
const manifests = lockFiles.map((file) => file.replace('package-lock.json', 'package.json'));

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const packagesOf = (file: string) => (read(file) as { packages: Record<string, Locked> }).packages;
const nameOf = (path: string): string => path.split('node_modules/').pop()!;

test.each(lockFiles)('%s names no host, so that any mirror will do', (file) => {
  expect(Object.entries(packagesOf(file)).filter(([, { resolved }]) => resolved?.includes('://'))).toEqual(
    [],
  );
  expect(readFileSync(file, 'utf8')).not.toMatch(/registry\.|npmmirror|verdaccio|localhost/);
});

test.each(lockFiles)('%s holds every platform’s packages: npm ci fails where one is left out', (file) => {
  const packages = packagesOf(file);
  const present = new Set(Object.keys(packages).map(nameOf));
  const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${nameOf(path)}@${version ?? ''} lacks ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each(manifests)('%s pins exact versions', (file) => {
  const { dependencies = {}, devDependencies = {} } = read(file) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
  );
  expect(loose).toEqual([]);
});
