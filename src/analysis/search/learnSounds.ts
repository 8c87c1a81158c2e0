import { splitSyllables, type SearchKey } from './searchKey.ts';

/** A syllable of each character, as far as names and their pinyin teach it. */
export type Sounds = ReadonlyMap<string, string>;

/** @param keys in order: the name of an entry stands before its pinyin, which comes first of all pinyin */
export function learnSounds(keys: readonly SearchKey[]): Sounds {
  const sounds = new Map<string, string>();
  let name: SearchKey | null = null;
  for (const key of keys) {
    if (key.isSpelled && name?.entry === key.entry && key.isOwn) {
      const syllables = splitSyllables(key.source);
      if (syllables.length === name.text.length)
        syllables.forEach((syllable, at) => sounds.set(name!.text[at]!, syllable));
    }
    if (!key.isSpelled && key.isOwn) name = key;
  }
  return sounds;
}

/**
 * A word as it may have been typed by pinyin, to which characters are mistaken for others; none where a character is not
 * known. Letters stand for themselves: of characters and letters mixed (合新gt) initials are meant as well.
 */
export function spell(word: string, sounds: Sounds): string[] {
  if (word.length < 2 || /^[a-z0-9]+$/.test(word)) return [];
  const syllables = Array.from(word, (one) => (/[a-z0-9]/.test(one) ? one : sounds.get(one)));
  if (!syllables.every((one) => one !== undefined)) return [];
  const isMixed = /[a-z]/.test(word);
  return [syllables.join(''), ...(isMixed ? [syllables.map((one) => one.charAt(0)).join('')] : [])];
}
