import type { CharacterTable } from '../../model/characterTable.ts';
/** One reading of what is typed and what is searched: simplified script, small letters; as long as before. */
export type SearchFold = (text: string) => string;

/** @param characters two strings of equal length: the n-th traditional character and its simplified one */
export function buildSearchFold(characters: CharacterTable): SearchFold {
  const reading = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  // Capitals, and letters and digits of full width, are read as small ones of half width.
  const read = (first: number, count: number, as: string): void => {
    for (let nth = 0; nth < count; nth++) reading[first + nth] = as.charCodeAt(0) + nth;
  };
  read(0x41, 26, 'a');
  read(0xff21, 26, 'a');
  read(0xff41, 26, 'a');
  read(0xff10, 10, '0');
  for (let at = 0; at < characters.from.length; at++)
    reading[characters.from.charCodeAt(at)] = characters.to.charCodeAt(at);
  return (text) => {
    let at = 0;
    while (at < text.length && reading[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
    // Most texts are simplified already: they are kept, not copied.
    if (at === text.length) return text;
    let folded = text.slice(0, at);
    for (; at < text.length; at++) folded += String.fromCharCode(reading[text.charCodeAt(at)]!);
    return folded;
  };
}

const idle = /[\s—–\-“”"'‘’()（）·、，,《》]/;
const allIdle = new RegExp(idle.source, 'g');

/** Whether a character of a name is nothing that one types. */
export const isIdle = (character: string): boolean => idle.test(character);

/** A folded name without blanks, dashes, quotes and brackets. */
export const plainName = (folded: string): string => folded.replace(allIdle, '');
