import { use } from 'react';
import { loadBesideWords, type BesideCatalogue } from '../../words/loadBesideWords.ts';
import { useWords } from '../language/useWords.ts';

/** The catalogue of a plan beside an older one, in the language of the interface; suspends until it is there. */
export const useBesideWords = (): BesideCatalogue => use(loadBesideWords(useWords().language));
