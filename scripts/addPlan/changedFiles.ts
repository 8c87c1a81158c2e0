import type { ProjectEntry } from '../../src/model/registry.ts';
import { editJsonArray } from './editJsonArray.ts';
import type { PlanChanges } from './planChanges.ts';
import { withJudgedNames } from './withJudgedNames.ts';

/** A file of `data/` as it is to be; the path from there. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of `data/` that the changes make or alter.
 * @param files texts of the registry's and the context's files and of the language tables, by path from `data/`
 */
export function changedFiles(changes: PlanChanges, files: ReadonlyMap<string, string>): ChangedFile[] {
  const { plan, source, entries, judged, notProjects, exceptions } = changes;
  const changed: ChangedFile[] = [
    { path: `plans/${plan.id}/source.txt`, text: source },
    { path: `plans/${plan.id}/plan.json`, text: `${JSON.stringify(plan, null, 2)}\n` },
  ];
  const edit = (path: string, ...edits: Parameters<typeof editJsonArray>[1][]): void => {
    const text = edits.reduce((before, one) => editJsonArray(before, one), files.get(path) ?? '[]');
    changed.push({ path, text });
  };
  const registry = [...files].filter(([path]) => /^(?:projects|context)\/[^/]+\.json$/.test(path));
  for (const [path, text] of registry) {
    const own = JSON.parse(text) as ProjectEntry[];
    const added = entries.filter(({ kind }) => path === `projects/${kind}.json`);
    const replace = new Map(
      withJudgedNames(own, { judged, plan }).flatMap((entry, at) =>
        entry === own[at] ? [] : [[at, entry] as const],
      ),
    );
    if (added.length + replace.size > 0) edit(path, { replace, insert: inOrder(own, added, ({ id }) => id) });
  }
  for (const { kind } of entries)
    if (!files.has(`projects/${kind}.json`) && !changed.some(({ path }) => path === `projects/${kind}.json`))
      edit(`projects/${kind}.json`, {
        insert: inOrder(
          [],
          entries.filter((entry) => entry.kind === kind),
          ({ id }) => id,
        ),
      });
  const append = <Row>(path: string, rows: readonly Row[], keyOf: ((row: Row) => string) | null): void => {
    if (rows.length === 0) return;
    const own = JSON.parse(files.get(path) ?? '[]') as Row[];
    edit(path, {
      insert: keyOf ? inOrder(own, rows, keyOf) : rows.map((value) => ({ before: own.length, value })),
    });
  };
  append('language/not-projects.json', notProjects, ({ name }) => name);
  append('language/commitment-exceptions.json', exceptions, null);
  return changed;
}

/** Where each new row goes in a list that is in the order of its keys. */
function inOrder<Row>(own: readonly Row[], rows: readonly Row[], keyOf: (row: Row) => string) {
  return rows
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((value) => {
      const at = own.findIndex((row) => keyOf(row) > keyOf(value));
      return { before: at < 0 ? own.length : at, value };
    });
}
