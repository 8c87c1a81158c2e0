import { useEffect, useState, type ReactNode } from 'react';
import { keepLanguage } from '../../state/actions.ts';
import { languageNames } from '../../words/languageNames.ts';
import { loadWords } from '../../words/loadWords.ts';
import type { Words } from '../../words/words.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { WordsContext } from './useWords.ts';

/** Gives the interface its words. While another language is under way, or cannot be had, the old one stays. */
export function WordsProvider({ atStart, children }: { atStart: Words; children: ReactNode }) {
  const { store } = useAtlas();
  const wanted = useAtlasState((state) => state.language);
  const [words, setWords] = useState(atStart);
  const shown = words.language;
  useEffect(() => {
    if (wanted === shown) return undefined;
    let isWanted = true;
    loadWords(wanted).then(
      (next) => isWanted && setWords(next),
      () => isWanted && keepLanguage(store, shown, wanted),
    );
    return () => {
      isWanted = false;
    };
  }, [store, wanted, shown]);
  useEffect(() => {
    const { tag, atlas } = languageNames[shown];
    document.documentElement.lang = tag;
    document.title = atlas;
  }, [shown]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
