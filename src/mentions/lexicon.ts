import type { NameException } from '../model/language.ts';
import { matchKey } from './matchKey.ts';

/** What a name stands for. */
export type Target = { readonly project: string } | { readonly place: string };

export interface NamedThing {
  readonly target: Target;
  readonly names: readonly string[];
}

/** A way to complete a list member: the missing part, and what the whole name stands for. */
interface Completion {
  readonly missing: string;
  readonly target: Target;
}

/** All known names, ready for matching. Keys are match keys in simplified script. */
export interface Lexicon {
  readonly names: ReadonlyMap<string, Target>;
  /** Name without its tail → possible tails (宿州—阜阳 → 高速公路). */
  readonly stems: ReadonlyMap<string, readonly Completion[]>;
  /** Name without its head → possible heads (蚌埠片区 → 安徽自由贸易试验区). */
  readonly tails: ReadonlyMap<string, readonly Completion[]>;
  readonly longest: number;
  /** By their first two characters, the lengths of names and of their heads and tails, longest first. */
  readonly nameLengths: ReadonlyMap<string, readonly number[]>;
  readonly stemLengths: ReadonlyMap<string, readonly number[]>;
  readonly tailLengths: ReadonlyMap<string, readonly number[]>;
  /** Words that may stand right before a name. */
  readonly leadWords: ReadonlySet<string>;
  /** Words that say what a host does with a thing (创建 in 支持甲县创建国家示范区). */
  readonly deeds: ReadonlySet<string>;
  readonly exceptions: readonly NameException[];
}

const shortestPart = 2;
const shortestHead = 4;

/**
 * Builds the lexicon. Of two things with one name the first given wins, so give larger places first.
 * @param leadWords verbs and adverbs; a list member may follow them directly
 * @param deeds verbs that may stand between a host and what it is to set up
 */
export function buildLexicon(
  things: readonly NamedThing[],
  leadWords: Iterable<string>,
  exceptions: readonly NameException[],
  deeds: Iterable<string> = [],
): Lexicon {
  const names = new Map<string, Target>();
  const stems = new Map<string, Completion[]>();
  const tails = new Map<string, Completion[]>();
  for (const { target, names: given } of things) {
    for (const name of given) {
      const key = matchKey(name);
      if (key.length < 2 || names.has(key)) continue;
      names.set(key, target);
      if (!('project' in target)) continue;
      for (let cut = shortestPart; cut <= key.length - shortestPart; cut++) {
        const head = key.slice(0, cut);
        const tail = key.slice(cut);
        push(stems, head, { missing: tail, target });
        if (cut >= shortestHead) push(tails, tail, { missing: head, target });
      }
    }
  }
  const longest = Math.max(0, ...[...names.keys()].map((name) => name.length));
  const known = new Set(things.flatMap(({ target }) => ('project' in target ? [target.project] : [])));
  return {
    names,
    stems,
    tails,
    longest,
    nameLengths: lengthsOf(names.keys()),
    stemLengths: lengthsOf(stems.keys()),
    tailLengths: lengthsOf(tails.keys()),
    leadWords: new Set(leadWords),
    deeds: new Set(deeds),
    // With another registry the project that a name stands for may be unknown: then it means nothing.
    exceptions: exceptions.map(({ means, ...exception }) =>
      means && known.has(means) ? { ...exception, means } : exception,
    ),
  };
}

function lengthsOf(words: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const head = word.slice(0, 2);
    const own = lengths.get(head);
    if (own) own.add(word.length);
    else lengths.set(head, new Set([word.length]));
  }
  return new Map([...lengths].map(([head, own]) => [head, [...own].sort((a, b) => b - a)]));
}

function push(map: Map<string, Completion[]>, key: string, completion: Completion): void {
  const list = map.get(key);
  if (list) list.push(completion);
  else map.set(key, [completion]);
}
