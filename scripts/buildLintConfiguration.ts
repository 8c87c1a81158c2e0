import { readFileSync } from 'node:fs';
import { z } from 'zod';

const importTable = z.record(
  z.string(),
  z.strictObject({
    may: z.array(z.string()),
    packages: z.array(z.string()),
    workers: z.optional(z.array(z.string())),
  }),
);
export type ImportTable = z.infer<typeof importTable>;

/** How deep folders may nest below a folder of src. */
const depths = [0, 1, 2, 3];

export function readImportTable(): ImportTable {
  return importTable.parse(JSON.parse(readFileSync(new URL('../src/imports.json', import.meta.url), 'utf8')));
}

/** The whole configuration of the linter; each rule that is switched off says why. */
export function buildLintConfiguration(table = readImportTable()): object {
  return {
    plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y'],
    categories: { correctness: 'error', suspicious: 'error' },
    ignorePatterns: ['**/dist/**', '**/.cache/**', 'public/**', 'data/**'],
    rules: {
      'typescript/no-explicit-any': 'error',
      // Chromium 90 has neither toSorted nor toReversed; lists sorted in place are fresh ones.
      'unicorn/no-array-sort': 'off',
      'unicorn/no-array-reverse': 'off',
      // Narrowing unknown JSON and GeoJSON properties is what assertions are for.
      'typescript/no-unsafe-type-assertion': 'off',
      // A text is taken apart into its characters on purpose; nothing here is an emoji.
      'typescript/no-misused-spread': 'off',
      // A function stands beside its only caller.
      'unicorn/consistent-function-scoping': 'off',
      // Vite's `?worker` and `?url` imports have default exports that the rule cannot see; the compiler does.
      'import/default': 'off',
      // fast-check is used as its documentation does: `fc.property(…)`.
      'import/no-named-as-default-member': 'off',
      // A canvas is filled with a path, not an array.
      'unicorn/no-array-fill-with-reference-type': 'off',
      'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/polyfills.ts'] }],
      // The automatic JSX runtime needs no React in scope.
      'react/react-in-jsx-scope': 'off',
      // The same finding a second time: react-hooks/exhaustive-deps.
      'react/exhaustive-effect-dependencies': 'off',
      // The map is made in an effect and kept as state: it is a thing outside React.
      'react/set-state-in-effect': 'off',
      'no-underscore-dangle': ['error', { allow: ['__atlas'] }],
      // Chromium 90 knows no <search>; lists, dialogs and scrolling regions take roles, keys and focus. axe judges
      // the running page.
      'jsx-a11y/prefer-tag-over-role': 'off',
      'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
      'jsx-a11y/no-noninteractive-element-interactions': 'off',
      'jsx-a11y/no-noninteractive-tabindex': 'off',
    },
    overrides: [
      { files: ['**/src/**/*.{ts,tsx}'], rules: { 'import/no-default-export': 'error' } },
      ...Object.keys(table).flatMap((folder) => depths.map((depth) => restrictFolder(table, folder, depth))),
    ],
  };
}

/** What files `depth` folders below a folder of src may not import. */
function restrictFolder(table: ImportTable, folder: string, depth: number): object {
  const { may, packages, workers = [] } = table[folder]!;
  const upToSrc = '(\\.\\./)'.repeat(depth + 1);
  const forbidden = Object.keys(table).filter((other) => other !== folder && !may.includes(other));
  const closed = forbidden.filter((other) => !workers.includes(other));
  const throughWorker = forbidden.filter((other) => workers.includes(other));
  const patterns = [
    ...closed.map((other) => ({
      regex: `^${upToSrc}${other}(/|$)`,
      message: `src/imports.json: ${folder} may not import ${other}.`,
    })),
    ...throughWorker.map((other) => ({
      regex: `^${upToSrc}${other}/[^?]*$`,
      message: `src/imports.json: ${folder} may use ${other} only as a worker (?worker).`,
    })),
    { regex: `^${upToSrc}\\.\\./`, message: 'Nothing outside src may be imported.' },
    {
      group: ['*', '!.*', '!.*/**', ...packages.flatMap((name) => [`!${name}`, `!${name}/**`])],
      message: `src/imports.json: ${folder} may not import this package.`,
    },
  ];
  return {
    files: [`**/src/${folder}/${'*/'.repeat(depth)}*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}
