import { onDemand } from './onDemand.ts';
import type { parks } from './zh/parks.ts';

/** All that the park finder says, in one language; the Chinese catalogue is the measure of every other. */
export type ParkCatalogue = typeof parks;

/** The catalogue of the park finder in a language, fetched when it is opened first. */
export const loadParkWords = onDemand<ParkCatalogue>({
  zh: async () => (await import('./zh/parks.ts')).parks,
  en: async () => (await import('./en/parks.ts')).parks,
});
