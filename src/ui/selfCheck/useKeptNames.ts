import type { KeptRow } from '../../state/listKept.ts';
import { useWords } from '../language/useWords.ts';
import { useSelfCheckWords } from './useSelfCheckWords.ts';

/** How the interface tells of what is kept under one name, with how much of it. */
export function useKeptNames(): (row: KeptRow) => string {
  const { formats } = useWords();
  const words = useSelfCheckWords();
  return (row) =>
    row.sort === null
      ? words.otherKept(row.key)
      : words.keptCount(words.kept[row.sort], formats.number(row.count));
}
