import type { Place } from '../../model/project.ts';

/** Last words of administrative names. */
const generic = / ((?:xin )?qu|sheng|shi|xian|zhen|xiang|jie dao)$/;

/** Syllables as one word: a vowel behind another syllable is parted from it (Xi’an). */
export function joinSyllables(syllables: readonly string[]): string {
  const word = syllables.map((one, at) => (at > 0 && /^[aoe]/.test(one) ? `’${one}` : one)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How many of a name's syllables are its generic word (Hefei *Shi*): 0 where it has none. */
export function countGeneric(pinyin: string): number {
  const last = generic.exec(pinyin);
  return last ? last[1]!.split(' ').length : 0;
}

/**
 * A place as it is spelled in Latin script: Hefei, Ma’anshan, Feidong Xian. Provinces and prefecture-level cities go
 * without their generic word; a name of one syllable keeps it (Shexian).
 */
export function spellPlace({ pinyin, level }: Pick<Place, 'pinyin' | 'level'>): string {
  const syllables = pinyin.split(' ');
  const own = syllables.slice(0, syllables.length - countGeneric(pinyin));
  const last = syllables.slice(own.length);
  if (own.length < 2) return joinSyllables(syllables);
  if (last.length === 0 || level === 'province' || level === 'city') return joinSyllables(own);
  return `${joinSyllables(own)} ${joinSyllables(last)}`;
}
