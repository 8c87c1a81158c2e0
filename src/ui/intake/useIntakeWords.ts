import { use } from 'react';
import { loadIntakeWords, type IntakeCatalogue } from '../../words/loadIntakeWords.ts';
import { useWords } from '../language/useWords.ts';

/** The catalogue of opening a plan in the language of the interface; suspends until it is there. */
export const useIntakeWords = (): IntakeCatalogue => use(loadIntakeWords(useWords().language));
