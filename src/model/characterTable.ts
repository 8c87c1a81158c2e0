import * as z from 'zod/mini';

/** Two strings of equal length: the n-th character of `from` is read as the n-th of `to`. */
export const characterTable = z.object({ from: z.string(), to: z.string() });
export type CharacterTable = z.infer<typeof characterTable>;
