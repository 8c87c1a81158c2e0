import type { CompareRules } from '../../model/compareRules.ts';

const known = new WeakMap<CompareRules, readonly string[]>();

/** The longest first. */
function kindWordsOf(rules: CompareRules): readonly string[] {
  const words = known.get(rules) ?? rules.kindWords.words.toSorted((a, b) => b.length - a.length);
  known.set(rules, words);
  return words;
}

/** Names without their kind word, the ones long enough to be told in a text; each once. */
export function stemsOf(names: readonly string[], rules: CompareRules): string[] {
  const words = kindWordsOf(rules);
  const stems = names.flatMap((name) => {
    const word = words.find((one) => name.endsWith(one));
    const stem = word ? name.slice(0, -word.length) : name;
    return stem.length >= 2 ? [stem] : [];
  });
  return [...new Set(stems)];
}
