import { lineKinds, type Kind } from '../model/kinds.ts';
import type { KindWord } from '../model/language.ts';
import type { Candidate } from './findCandidates.ts';
import { lineNodes, type LineNodeTables } from './lineNodes.ts';

/** Lines of the registry by their kind and the places that their names join, in either direction. */
export interface LineIndex {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Railways of the old kind: no 高铁 between the same places is one of them. */
  readonly conventional: ReadonlySet<string>;
}

interface Line {
  readonly id: string;
  readonly kind: Kind;
  readonly class?: string;
  readonly names: readonly string[];
}

const keyOf = (kind: Kind, nodes: readonly string[]): string => `${kind}:${nodes.join('—')}`;

// A number of the nation names one road; S32 is another road in every province.
const nationalNumber = /^G\d{1,4}(?=\D|$)/;
const roadKinds = new Set<Kind>(['highway', 'road']);

const add = (index: Map<string, Set<string>>, key: string, id: string): void => {
  index.set(key, (index.get(key) ?? new Set()).add(id));
};

export function buildLineIndex(
  lines: readonly Line[],
  kindWords: readonly KindWord[],
  tables: LineNodeTables,
): LineIndex {
  const longestFirst = kindWords.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const index = new Map<string, Set<string>>();
  const conventional = new Set(lines.flatMap((line) => (line.class === 'conventional' ? line.id : [])));
  for (const { id, kind, names } of lines) {
    if (!lineKinds.has(kind)) continue;
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
  return { ids: index, conventional };
}

const isFast = (kindWord: string): boolean => /高铁|高速|城际|市域|客运专线|快线/.test(kindWord);

/**
 * The one line of the registry that joins the places which a name abbreviates (宁滁城际 = 滁宁城际), or that bears
 * the number which a text names (G15); else null.
 */
export function resolveLine(
  key: string,
  { kind, stem, start, end, tail }: Candidate,
  index: LineIndex,
  tables: LineNodeTables,
): string | null {
  const keys = [...lineNodes(stem, tables).map((nodes) => keyOf(kind, nodes)), `number:${stem}`];
  const kindWord = tail ? key.slice(...tail) : key.slice(start + stem.length, end);
  const ids = new Set(
    keys
      .flatMap((one) => [...(index.ids.get(one) ?? [])])
      .filter((id) => !(index.conventional.has(id) && isFast(kindWord))),
  );
  return ids.size === 1 ? [...ids][0]! : null;
}
