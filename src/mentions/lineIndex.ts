import type { Kind } from '../model/kinds.ts';
import type { KindWord } from '../model/language.ts';
import type { Candidate } from './findCandidates.ts';
import { lineNodes, type LineNodeTables } from './lineNodes.ts';

/** Lines of the registry by their kind and the places that their names join, in either direction. */
export type LineIndex = ReadonlyMap<string, ReadonlySet<string>>;

const keyOf = (kind: Kind, nodes: readonly string[]): string => `${kind}:${nodes.join('—')}`;

// A number of the nation names one road; S32 is another road in every province.
const nationalNumber = /^G\d{1,4}(?=\D|$)/;
const roadKinds = new Set<Kind>(['highway', 'road']);

const add = (index: Map<string, Set<string>>, key: string, id: string): void => {
  index.set(key, (index.get(key) ?? new Set()).add(id));
};

export function buildLineIndex(
  lines: readonly { readonly id: string; readonly kind: Kind; readonly names: readonly string[] }[],
  kindWords: readonly KindWord[],
  tables: LineNodeTables,
): LineIndex {
  const longestFirst = kindWords.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const index = new Map<string, Set<string>>();
  for (const { id, kind, names } of lines) {
    for (const name of names) {
      const [number] = nationalNumber.exec(name) ?? [];
      if (number && roadKinds.has(kind)) add(index, `number:${number}`, id);
      const word = longestFirst.find((tail) => name.endsWith(tail));
      for (const nodes of word ? lineNodes(name.slice(0, -word.length), tables) : []) {
        for (const direction of [nodes, [...nodes].reverse()]) {
          add(index, keyOf(kind, direction), id);
        }
      }
    }
  }
  return index;
}

/**
 * The one line of the registry that joins the places which a name abbreviates (宁滁城际 = 滁宁城际), or that bears
 * the number which a text names (G15); else null.
 */
export function resolveLine(
  { kind, stem }: Candidate,
  index: LineIndex,
  tables: LineNodeTables,
): string | null {
  const keys = [...lineNodes(stem, tables).map((nodes) => keyOf(kind, nodes)), `number:${stem}`];
  const ids = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
  return ids.size === 1 ? [...ids][0]! : null;
}
