import { onDemand } from './onDemand.ts';
import type { paper } from './zh/paper.ts';

/** All that meeting papers say, in one language; the Chinese catalogue is the measure of every other. */
export type PaperCatalogue = typeof paper;

/** The catalogue of papers in a language, fetched when the first paper is asked for. */
export const loadPaperWords = onDemand<PaperCatalogue>({
  zh: async () => (await import('./zh/paper.ts')).paper,
  en: async () => (await import('./en/paper.ts')).paper,
});
