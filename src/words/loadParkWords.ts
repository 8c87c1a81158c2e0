import { lazyCatalogue } from './lazyCatalogue.ts';
import type { parks } from './zh/parks.ts';

/** All that the park finder says, in one language; the Chinese catalogue is the measure of every other. */
export type ParkCatalogue = typeof parks;

export const loadParkWords = lazyCatalogue<ParkCatalogue>({
  zh: async () => (await import('./zh/parks.ts')).parks,
  en: async () => (await import('./en/parks.ts')).parks,
});
