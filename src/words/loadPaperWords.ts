import { lazyCatalogue } from './lazyCatalogue.ts';
import type { paper } from './zh/paper.ts';

/** All that meeting papers say, in one language; the Chinese catalogue is the measure of every other. */
export type PaperCatalogue = typeof paper;

export const loadPaperWords = lazyCatalogue<PaperCatalogue>({
  zh: async () => (await import('./zh/paper.ts')).paper,
  en: async () => (await import('./en/paper.ts')).paper,
});
