import { createContext, useContext } from 'react';
import type { Words } from '../../words/words.ts';
import { zh } from '../../words/zh/zh.ts';

export const WordsContext = createContext<Words>(zh);

/** All that the interface says, in the language that is shown. */
export const useWords = (): Words => useContext(WordsContext);
