import { use } from 'react';
import { loadParkWords, type ParkCatalogue } from '../../words/loadParkWords.ts';
import { useWords } from '../language/useWords.ts';

/** The catalogue of the finder in the language of the interface; suspends until it is there. */
export const useParkWords = (): ParkCatalogue => use(loadParkWords(useWords().language));
