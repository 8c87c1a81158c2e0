import type { NameException } from '../model/language.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * What the editors have said of a name in this surrounding: it means nothing (南通 in 合六南通道) or something
 * else (巢湖 in 巢湖联保, the lake); undefined where it means what it usually does.
 */
export function exceptionAt(
  key: string,
  { exceptions }: Pick<Lexicon, 'exceptions'>,
  start: number,
  end: number,
): NameException | undefined {
  const name = key.slice(start, end);
  return exceptions.find((exception) => {
    if (exception.name !== name) return false;
    const { within } = exception;
    for (let offset = within.indexOf(name); offset >= 0; offset = within.indexOf(name, offset + 1)) {
      if (key.startsWith(within, start - offset)) return true;
    }
    return false;
  });
}
