import type { ReactNode } from 'react';
import { Filled } from './Filled.tsx';
import { useWords } from './useWords.ts';

/** Pieces one after another, as the language of the interface lists them. */
export function Listed({ pieces }: { pieces: readonly ReactNode[] }) {
  const { listed } = useWords();
  return <Filled words={(...names) => listed(names)} pieces={pieces} />;
}
