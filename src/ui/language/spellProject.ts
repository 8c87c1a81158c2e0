import { joinSyllables } from './spellPlace.ts';

const han = /\p{Script=Han}/u;
const longestStem = 8;

/**
 * The name of a project in Latin script: places as words of their own, the rest syllable by syllable, dashes and
 * numbers as in the name. Hefei–Xinyi gao su tie lu.
 * @param pinyin one syllable for each Chinese character
 * @param stems names of places
 */
export function spellProject(name: string, pinyin: string, stems: ReadonlySet<string>): string {
  const latin = new Set(name.toLowerCase().match(/[a-z0-9.]+/g) ?? []);
  const syllables =
    pinyin
      .toLowerCase()
      .match(/[a-zü0-9.]+/g)
      ?.filter((one) => !latin.has(one)) ?? [];
  const characters = name.match(/[a-z0-9.]+|./giu) ?? [];
  if (characters.filter((one) => han.test(one)).length !== syllables.length) return capital(pinyin);
  const words: string[] = [];
  for (let at = 0; at < characters.length;) {
    const stem = stemAt(characters, at, stems);
    if (stem > 0) words.push(joinSyllables(syllables.splice(0, stem)));
    else if (han.test(characters[at]!)) words.push(syllables.shift()!);
    else words.push(/[—–-]/.test(characters[at]!) ? '–' : characters[at]!);
    at += Math.max(1, stem);
  }
  return capital(setWords(words));
}

/** How many characters the longest place has that begins here. */
function stemAt(characters: readonly string[], at: number, stems: ReadonlySet<string>): number {
  for (let length = longestStem; length > 1; length--)
    if (at + length <= characters.length && stems.has(characters.slice(at, at + length).join('')))
      return length;
  return 0;
}

/** Spaces between words; none around dashes and inside brackets; punctuation of Latin script. */
const setWords = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ ?– ?/g, '–')
    .replace(/ ?[、，] ?/g, ', ')
    .replace(/[（(] ?/g, '(')
    .replace(/ ?[）)]/g, ')')
    .replace(/[“「《] ?/g, '“')
    .replace(/ ?[”」》]/g, '”')
    .replace(/ ？/g, '?');

const capital = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
