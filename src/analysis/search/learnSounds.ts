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

/** A word as it is pronounced, run together; null where a character is not known: to type by pinyin is to mistake these. */
export function spell(word: string, sounds: Sounds): string | null {
  let spelled = '';
  for (const character of word) {
    const sound = sounds.get(character);
    if (sound === undefined) return null;
    spelled += sound;
  }
  return word.length > 1 ? spelled : null;
}
