import type { Lexicon } from './lexicon.ts';

/** Whether the editors have said that a name means nothing here (南通 in 合六南通道). */
export function isMasked(key: string, { exceptions }: Lexicon, start: number, end: number): boolean {
  const name = key.slice(start, end);
  return exceptions.some((exception) => {
    if (exception.name !== name) return false;
    const { within } = exception;
    for (let offset = within.indexOf(name); offset >= 0; offset = within.indexOf(name, offset + 1)) {
      if (key.startsWith(within, start - offset)) return true;
    }
    return false;
  });
}
