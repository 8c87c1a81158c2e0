import type { Measure, Mention } from '../../model/plan.ts';
import type { CompareRules } from '../../model/compareRules.ts';
import type { Place } from '../../model/project.ts';

/** A name as a plan writes it, in simplified script; with the head or tail that a list shares. */
export function readWording(
  { textHans }: Pick<Measure, 'textHans'>,
  { start, end, parts = [] }: Mention,
): string {
  const pieces = [[start, end] as const, ...parts].toSorted((a, b) => a[0] - b[0]);
  return pieces.map(([from, to]) => textHans.slice(from, to)).join('');
}

interface Trim {
  readonly ignored: ReadonlySet<string>;
  /** The longest first. */
  readonly tails: readonly string[];
  readonly heads: readonly string[];
  readonly plain: Map<string, string>;
}
const known = new WeakMap<ReadonlyMap<string, Place>, Trim>();
const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);

function trimOf({ name }: CompareRules, places: ReadonlyMap<string, Place>): Trim {
  const earlier = known.get(places);
  if (earlier) return earlier;
  const placeNames = [...places.values()]
    .filter(({ level }) => level !== 'town')
    .flatMap((place) => [place.name, ...place.aliases])
    .filter((one) => one.length > 1);
  const trim = {
    ignored: new Set(name.ignored.characters),
    tails: longestFirst(name.tails.words),
    heads: longestFirst([...name.heads.words, ...placeNames]),
    plain: new Map<string, string>(),
  };
  known.set(places, trim);
  return trim;
}

/** A head is left away only where enough of a name remains. */
const shortestRest = 4;

/**
 * A name without what makes no other name of it: print, short kind words, heads that say whose it is, a tail that
 * says that it is being built.
 */
export function plainWording(
  wording: string,
  rules: CompareRules,
  places: ReadonlyMap<string, Place>,
): string {
  const { ignored, tails, heads, plain: done } = trimOf(rules, places);
  const earlier = done.get(wording);
  if (earlier !== undefined) return earlier;
  let plain = [...wording].filter((character) => !ignored.has(character)).join('');
  const tail = tails.find((word) => plain.endsWith(word));
  if (tail && plain.length > tail.length + 1) plain = plain.slice(0, -tail.length);
  for (const { words } of rules.name.same) {
    const word = words.find((one) => plain.endsWith(one));
    if (word) plain = plain.slice(0, -word.length) + words[0]!;
  }
  for (;;) {
    const head = heads.find((word) => plain.startsWith(word) && plain.length >= word.length + shortestRest);
    if (!head) break;
    plain = plain.slice(head.length);
  }
  done.set(wording, plain);
  return plain;
}
