import { use } from 'react';
import { loadPresentWords, type PresentCatalogue } from '../../words/loadPresentWords.ts';
import { useWords } from '../language/useWords.ts';

/** The catalogue of scenes in the language of the interface; suspends until it is there. */
export const usePresentWords = (): PresentCatalogue => use(loadPresentWords(useWords().language));
