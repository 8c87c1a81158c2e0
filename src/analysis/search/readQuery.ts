import type { SearchFold } from './buildSearchFold.ts';

/** What is pasted or typed along, and is in no name: marks of a sentence, pictures, signs without width. */
const beside = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200b-\u200d\ufeff]|\ufe0f|[。？！；：?!;:]/gu;

/** Pinyin as dictionaries write it: héféi, lǜ. */
const tone = /[\u0300\u0301\u0304\u030c]/g;

/** A query as it is looked for: folded, pinyin without its tones and with v for ü, one blank between words. */
export function readQuery(query: string, fold: SearchFold): string {
  const plain = query.replace(beside, ' ').normalize('NFD').replace(tone, '').normalize('NFC');
  return fold(plain.replace(/[üÜ]/g, 'v')).trim().replace(/\s+/g, ' ');
}
