import type { Spellings } from '../pressInput.ts';

type Known = Pick<Spellings, 'nameHant' | 'pinyin'> & { readonly name: string };

const han = /^[\u4e00-\u9fff]+$/;

/**
 * Spells new names by the characters of known ones: each has the reading that it has most often there. A name with a
 * character that no known name holds has no pinyin: half a reading would be a wrong one.
 */
export function createSpeller(known: readonly Known[]): (name: string) => Spellings {
  const readings = new Map<string, Map<string, number>>();
  const forms = new Map<string, string>();
  for (const { name, nameHant, pinyin } of known) {
    const syllables = pinyin.split(' ');
    if (!han.test(name) || syllables.length !== name.length) continue;
    for (let at = 0; at < name.length; at++) {
      const counts = readings.get(name[at]!) ?? new Map<string, number>();
      readings.set(name[at]!, counts.set(syllables[at]!, (counts.get(syllables[at]!) ?? 0) + 1));
      if (nameHant.length === name.length) forms.set(name[at]!, nameHant[at]!);
    }
  }
  const likeliest = (character: string): string | undefined =>
    [...(readings.get(character) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (name) => {
    const syllables = [...name].map(likeliest);
    return {
      nameHant: [...name].map((character) => forms.get(character) ?? character).join(''),
      pinyin: syllables.every((syllable) => syllable !== undefined) ? syllables.join(' ') : '',
      aliasKeys: [],
    };
  };
}
