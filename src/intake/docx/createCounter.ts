import { formatNumber } from '../formatNumber.ts';
import type { Level, List } from './readNumbering.ts';
import { listStyles, type Styles } from './readStyles.ts';

/** What a paragraph says of its own number; null where it says nothing. */
export interface Numbered {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

export interface Counter {
  /** The number of the next paragraph as it is shown, with the space behind it; empty where it has none. */
  readonly next: (paragraph: Numbered) => string;
  /** Formats that are not known; their numbers are written in digits. */
  readonly unknown: ReadonlySet<string>;
}

/** Counts the automatic numbers of a document, paragraph by paragraph, as a word processor does. */
export function createCounter(lists: ReadonlyMap<string, List>, styles: Styles): Counter {
  const unknown = new Set<string>();
  /** By abstract list, the numbers reached on each level. */
  const reached = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const write = (value: number, { format, isLegal }: Pick<Level, 'format' | 'isLegal'>): string => {
    const written = formatNumber(value, isLegal && format !== 'none' ? 'decimal' : format);
    if (written === null) unknown.add(format);
    return written ?? String(value);
  };
  return {
    unknown,
    next: (paragraph) => {
      const found = resolve(paragraph, lists, styles);
      if (!found) return '';
      const { id, list, at, level } = found;
      const counts = reached.get(list.abstract) ?? [];
      reached.set(list.abstract, counts);
      const startAgain = begun.has(`${id} ${at}`) ? undefined : list.startsAgain.get(at);
      begun.add(`${id} ${at}`);
      const before = counts[at];
      counts[at] = startAgain ?? (before === undefined ? level.start : before + 1);
      for (const [deeper, { restart }] of list.levels)
        if (deeper > at && restart !== 0 && (restart === null || at < restart)) counts[deeper] = undefined;
      if (level.format === 'bullet') return '';
      const text = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const other = list.levels.get(Number(digit) - 1);
        const value = counts[Number(digit) - 1] ?? other?.start ?? 1;
        return other ? write(value, { format: other.format, isLegal: level.isLegal }) : String(value);
      });
      return text + (text && !level.isTight && needsSpace(text) ? ' ' : '');
    },
  };
}

/** Behind 一、 and （一） nothing is needed; a bare digit or 第一章 must not run into the words. */
const needsSpace = (number: string): boolean => !/[、）)」】]\s*$|\s$/.test(number);

function resolve(
  { style, list: own, level: ownLevel }: Numbered,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): { id: string; list: List; at: number; level: Level } | null {
  const chain = listStyles(styles, style);
  const bringer = chain.find((one) => one.list !== null);
  const id = own ?? bringer?.list ?? null;
  const list = id === null || id === '0' ? undefined : lists.get(id);
  if (id === null || !list) return null;
  const at = ownLevel ?? levelOfStyles(chain, list) ?? 0;
  const level = list.levels.get(at);
  return level ? { id, list, at, level } : null;
}

/** The nearest style decides: by its own word, or as the style that a level of the list names. */
function levelOfStyles(chain: ReturnType<typeof listStyles>, { levels }: List): number | null {
  for (const { id, level } of chain) {
    const linked = [...levels].find(([, { style }]) => style === id)?.[0];
    if (linked !== undefined || level !== null) return linked ?? level;
  }
  return null;
}
