import { openMeasure, selectProject } from '../../state/actions.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import type { ReviewRow } from './proposalRow.ts';

/** Shows a row: the thing on the map, where it is drawn, and its first sentence in the text. */
export function chooseRow(store: AtlasStore, { id, proposal, decision }: ReviewRow, at = 0): void {
  const { data } = store.getState();
  const project = decision?.sort === 'merge' ? decision.project : id;
  const occurrence = proposal?.occurrences[at];
  if (data.projects.has(project)) selectProject(store, project, occurrence?.measure, occurrence?.rawStart);
  else if (occurrence) openMeasure(store, occurrence.measure, occurrence.rawStart);
}
