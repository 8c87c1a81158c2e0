import type { KnownIds } from './addressParts.ts';
import type { AtlasState } from './atlasState.ts';

/** What an address may name, as far as the data have been loaded. */
export const knownIds = ({ data }: Pick<AtlasState, 'data'>): KnownIds => ({
  hasProject: (id) => data.projects.has(id),
  hasPlace: (id) => data.places.has(id),
  hasPlan: (id) => data.plans.some((plan) => plan.id === id),
});
