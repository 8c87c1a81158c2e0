import { lazyCatalogue } from './lazyCatalogue.ts';
import type { review } from './zh/review.ts';

/** All that the review of a reader's plan says, in one language; the Chinese catalogue is the measure of every other. */
export type ReviewCatalogue = typeof review;

export const loadReviewWords = lazyCatalogue<ReviewCatalogue>({
  zh: async () => (await import('./zh/review.ts')).review,
  en: async () => (await import('./en/review.ts')).review,
});
