import { dossiers } from '../layers/order.ts';
import { noFilters } from '../model/filters.ts';
import type { LayerId } from '../model/kinds.ts';
import { restingParks } from './parkQuery.ts';
import { noSelection, nothingAsked, nothingBeside, type View } from './atlasState.ts';

export const layersAtStart = Object.fromEntries(
  dossiers.map(({ id, isOnAtStart }) => [id, isOnAtStart]),
) as Record<LayerId, boolean>;

/** What is shown before anything is chosen, and what an address means where it says nothing. */
export const restingView: View = {
  mode: 'explore',
  layers: layersAtStart,
  selection: noSelection,
  camera: null,
  plan: null,
  reading: 'simplified',
  page: null,
  theme: 'paper',
  filters: noFilters,
  opacities: {},
  split: null,
  list: null,
  isBasemapOn: false,
  unit: null,
  language: 'zh',
  side: null,
  border: null,
  corridor: null,
  sheet: 'matrix',
  asked: nothingAsked,
  beside: nothingBeside,
  parks: restingParks,
  parkPage: 'list',
  room: 'explore',
  scene: null,
  sharedStory: null,
};
