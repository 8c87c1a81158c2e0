import { use } from 'react';
import { loadReviewWords, type ReviewCatalogue } from '../../words/loadReviewWords.ts';
import { useWords } from '../language/useWords.ts';

/** The catalogue of the review in the language of the interface; suspends until it is there. */
export const useReviewWords = (): ReviewCatalogue => use(loadReviewWords(useWords().language));
