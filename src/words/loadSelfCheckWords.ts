import { lazyCatalogue } from './lazyCatalogue.ts';
import type { selfCheck } from './zh/selfCheck.ts';

/** All that the self-check says, in one language; the Chinese catalogue is the measure of every other. */
export type SelfCheckCatalogue = typeof selfCheck;

/** The catalogue of the self-check in a language, fetched when it is opened. */
export const loadSelfCheckWords = lazyCatalogue<SelfCheckCatalogue>({
  zh: async () => (await import('./zh/selfCheck.ts')).selfCheck,
  en: async () => (await import('./en/selfCheck.ts')).selfCheck,
});
