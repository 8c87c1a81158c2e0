import { lazyCatalogue } from './lazyCatalogue.ts';
import type { present } from './zh/present.ts';

/** All that scenes and their presentation say, in one language; the Chinese catalogue is the measure of every other. */
export type PresentCatalogue = typeof present;

export const loadPresentWords = lazyCatalogue<PresentCatalogue>({
  zh: async () => (await import('./zh/present.ts')).present,
  en: async () => (await import('./en/present.ts')).present,
});
