import * as z from 'zod/mini';

/** Two strings of equal length: the n-th character of `from` is read as the n-th of `to`. */
export const characterTable = z.object({ from: z.string(), to: z.string() });
export type CharacterTable = z.infer<typeof characterTable>;

/** What the search needs to read either script and pinyin: characters, and toneless pinyin of each responsible unit. */
export const searchTable = z.extend(characterTable, { units: z.record(z.string(), z.string()) });
export type SearchTable = z.infer<typeof searchTable>;
