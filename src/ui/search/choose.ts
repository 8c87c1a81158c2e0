import { openMeasure, selectPlace, selectProject, showUnit } from '../../state/actions.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import type { Choice } from './recentChoices.ts';

/** Opens what was chosen. */
export function choose(store: AtlasStore, { sort, id }: Choice): void {
  if (sort === 'project') selectProject(store, id);
  else if (sort === 'place') selectPlace(store, id);
  else if (sort === 'unit') showUnit(store, id);
  else openMeasure(store, id);
}
