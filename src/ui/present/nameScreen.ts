import type { AtlasState } from '../../state/atlasState.ts';
import { roomOf } from '../../state/roomOf.ts';
import type { PresentCatalogue } from '../../words/loadPresentWords.ts';
import type { Words } from '../../words/words.ts';
import { nameOfBorder } from '../language/nameOfBorder.ts';

/** What is on screen, as a title for it: what is chosen, else the border, else the room. */
export function nameScreen(state: AtlasState, words: Words, { rooms, whole }: PresentCatalogue): string {
  const { selection, data, border, corridor } = state;
  const { project, place } = selection;
  const chosen =
    (project && data.projects.get(project)?.name) ?? (place && data.places.get(place)?.name) ?? null;
  if (chosen) return chosen;
  const room = roomOf(state);
  if (room === 'corridors' && corridor)
    return corridor.between
      ? corridor.between.map((id) => data.places.get(id)?.name ?? id).join('—')
      : words.listed(corridor.lines.map((id) => data.projects.get(id)?.name ?? id));
  if (room === 'corridors' && border) return nameOfBorder(border.join(''), words);
  return room === 'explore' ? whole : rooms[room];
}
