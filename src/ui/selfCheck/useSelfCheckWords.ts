import { use } from 'react';
import { loadSelfCheckWords, type SelfCheckCatalogue } from '../../words/loadSelfCheckWords.ts';
import { useWords } from '../language/useWords.ts';

/** The catalogue of the self-check in the language of the interface; suspends until it is there. */
export const useSelfCheckWords = (): SelfCheckCatalogue => use(loadSelfCheckWords(useWords().language));
