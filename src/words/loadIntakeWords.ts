import { lazyCatalogue } from './lazyCatalogue.ts';
import type { intake } from './zh/intake.ts';

/** All that opening a plan says, in one language; the Chinese catalogue is the measure of every other. */
export type IntakeCatalogue = typeof intake;

export const loadIntakeWords = lazyCatalogue<IntakeCatalogue>({
  zh: async () => (await import('./zh/intake.ts')).intake,
  en: async () => (await import('./en/intake.ts')).intake,
});
