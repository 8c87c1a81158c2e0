import { lazyCatalogue } from './lazyCatalogue.ts';
import type { beside } from './zh/beside.ts';

/** All that a plan beside an older one says, in one language; the Chinese catalogue is the measure of every other. */
export type BesideCatalogue = typeof beside;

export const loadBesideWords = lazyCatalogue<BesideCatalogue>({
  zh: async () => (await import('./zh/beside.ts')).beside,
  en: async () => (await import('./en/beside.ts')).beside,
});
