import type { Words } from '../words.ts';

/** Filters over all layers. */
export const filters: Words['filters'] = {
  title: 'Filter',
  left: (count) => `${count} in the open layers match`,
  noLayer: 'No layer is open, so there is nothing to show.',
  nothing: 'Nothing in the open layers matches all of this. Drop a condition, or open more layers.',
  clear: 'Clear filters',
  status: 'Stage',
  plan: 'Plan',
  province: 'Province',
  kind: 'Kind',
  horizon: 'Plan period',
  until: (year) => `to ${year}`,
  noHorizon: 'not stated',
};
