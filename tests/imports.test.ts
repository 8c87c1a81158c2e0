/**
 * The import table (src/imports.json) once more, independently of the linter: every specifier that the parser
 * finds in src must be one that the table allows.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSources } from './listSources.ts';
import { visitSyntax } from './visitSyntax.ts';

interface Row {
  readonly may: readonly string[];
  readonly packages: readonly string[];
  /** Folders reached only as `…?worker`. */
  readonly workers?: readonly string[];
}
type Table = Readonly<Record<string, Row>>;

const table = JSON.parse(readFileSync('src/imports.json', 'utf8')) as Table;
const files = listSources('src');

/** Every specifier of a module: static, dynamic, type-only, re-exported, or a URL relative to it. */
function findSpecifiers(file: string, source: string): string[] {
  const found: string[] = [];
  visitSyntax(file, source, ({ type, source: from, callee, arguments: given }) => {
    if (/^(Import|Export\w+)(Declaration|Expression)$|^TSImportType$/.test(String(type)) && from)
      found.push(textOf(from));
    if (type === 'NewExpression' && (callee as { name?: string }).name === 'URL') {
      const [path, base] = given as unknown[];
      if (isModuleUrl(base)) found.push(textOf(path));
    }
  });
  return found;
}

/** `import.meta.url`, the only base against which a URL is an import. */
function isModuleUrl(node: unknown): boolean {
  const { object, property } = (node ?? {}) as { object?: { type?: string }; property?: { name?: string } };
  return object?.type === 'MetaProperty' && property?.name === 'url';
}

/** A specifier must be written out: what is computed cannot be checked. */
function textOf(node: unknown): string {
  const { value } = node as { value?: unknown };
  return typeof value === 'string' ? value : '<computed>';
}

/** What is wrong with an import; null where the table allows it. */
function judge(rows: Table, file: string, specifier: string): string | null {
  const [, folder, ...rest] = file.split('/');
  const row = rest.length > 0 ? rows[folder!] : null;
  if (row === undefined) return `${folder!} is not in the table`;
  const [path, query = ''] = specifier.split('?') as [string, string?];
  if (!path.startsWith('.')) {
    const isAllowed =
      row === null || row.packages.some((name) => path === name || path.startsWith(`${name}/`));
    return isAllowed ? null : `package ${path} is not allowed`;
  }
  const target = posix.join(posix.dirname(file), path);
  if (!/\.(tsx?|json|css|svg)$/.test(path)) return `${specifier} has no extension`;
  if (!existsSync(target)) return `${specifier} does not exist`;
  const [top, other, ...below] = target.split('/');
  if (top !== 'src') return `${specifier} is outside src`;
  if (row === null || other === folder || row.may.includes(other!)) return null;
  if (below.length === 0) return other === 'polyfills.ts' ? null : `${specifier} is at the root of src`;
  if (row.workers?.includes(other!) && query.split('&').includes('worker')) return null;
  return `${folder!} may not import ${other!}`;
}

const complaintsOf = (rows: Table, file: string, source: string): string[] =>
  findSpecifiers(file, source).flatMap((specifier) => {
    const wrong = judge(rows, file, specifier);
    return wrong === null ? [] : [`${file}: ${wrong}`];
  });

test('the table has exactly the folders of src', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'decisions')
    .map(({ name }) => name);
  expect(Object.keys(table).sort()).toEqual(folders.sort());
});

test('the table names only its own folders, and none imports itself round about', () => {
  const reach = (folder: string, path: readonly string[]): string[] =>
    path.includes(folder)
      ? [folder]
      : (table[folder]?.may ?? ['?']).flatMap((next) => reach(next, [...path, folder]));
  expect(Object.keys(table).flatMap((folder) => reach(folder, []))).toEqual([]);
});

test('every import of src is allowed by the table', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.flatMap((file) => complaintsOf(table, file, readFileSync(file, 'utf8')))).toEqual([]);
});

describe('the check can fail', () => {
  const rows: Table = {
    model: { may: [], packages: ['zod/mini'] },
    ui: { may: ['model'], packages: [], workers: ['press'] },
  };
  test.each([
    ["import { a } from '../plans/parsePlan.ts'", 'model may not import plans'],
    ["import type { A } from '../plans/parsePlan.ts'", 'model may not import plans'],
    ["export * from '../plans/parsePlan.ts'", 'model may not import plans'],
    ["const a = import('../plans/parsePlan.ts')", 'model may not import plans'],
    ["type A = import('../plans/parsePlan.ts').A", 'model may not import plans'],
    ["new URL('../plans/parsePlan.ts', import.meta.url)", 'model may not import plans'],
    ["import { a } from './kinds'", './kinds has no extension'],
    ["import { a } from './none.ts'", './none.ts does not exist'],
    ["import '../main.tsx'", '../main.tsx is at the root of src'],
    ["import x from '../../package.json'", '../../package.json is outside src'],
    ["import { z } from 'zod'", 'package zod is not allowed'],
    ["import fs from 'node:fs'", 'package node:fs is not allowed'],
    ['const a = import(name)', 'package <computed> is not allowed'],
  ])('%s', (source, complaint) => {
    expect(complaintsOf(rows, 'src/model/made-up.ts', source)).toEqual([
      `src/model/made-up.ts: ${complaint}`,
    ]);
  });

  test('and it can pass', () => {
    const source =
      "import * as z from 'zod/mini'; import { layerIds } from './kinds.ts'; import '../polyfills.ts'";
    expect(complaintsOf(rows, 'src/model/made-up.ts', source)).toEqual([]);
  });

  test('a worker is the only way into a folder of workers', () => {
    const complaints = (specifier: string) => judge(rows, 'src/ui/made-up.ts', specifier);
    expect(complaints('../press/pressPlans.ts?worker')).toBeNull();
    expect(complaints('../press/pressPlans.ts')).toBe('ui may not import press');
  });
});
