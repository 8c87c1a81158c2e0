import type { AtlasState } from '../../state/atlasState.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { isSettled } from '../../state/isSettled.ts';
import { roomOf } from '../../state/roomOf.ts';
import { selectLit } from '../mapView/selectLit.ts';

/** What a scene needs may not come at all (a file is missing): then it is drawn without. */
const mostMs = 15_000;
/** A room that draws over the map does so step by step: a border first, its numbers once they are counted. */
const quietMs = 1000;

/** Whether all that a picture of the screen shows is there: layers, what is chosen, the clause, what is sketched. */
function hasAll(state: AtlasState): boolean {
  const { selection, data, border, corridor, sketch } = state;
  const project = data.projects.get(selection.project ?? '');
  const plan = selection.measure?.split(':')[0];
  const room = roomOf(state);
  return (
    isSettled(state) &&
    (!project || project.precision === 'none' || selectLit(state).chosen !== null) &&
    (!plan || data.texts[plan] !== undefined) &&
    (room !== 'parks' || data.parks !== null) &&
    (room !== 'corridors' || (!border && !corridor) || sketch !== null)
  );
}

/** What a room draws over the map, or takes from it. */
const drawnOver = ({ sketch, shownParks }: AtlasState): readonly unknown[] => [sketch, shownParks];

/** @throws once the signal is aborted */
export function waitUntilSettled(store: AtlasStore, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let seen = drawnOver(store.getState());
    const end = (done: () => void): void => {
      clearTimeout(most);
      clearTimeout(quiet);
      stop();
      signal.removeEventListener('abort', giveUp);
      done();
    };
    const giveUp = (): void => end(() => reject(new Error('no longer wanted')));
    const look = (): void => {
      const state = store.getState();
      const now = drawnOver(state);
      const hasChanged = now.some((one, at) => one !== seen[at]);
      seen = now;
      if (!hasAll(state)) return;
      if (roomOf(state) === 'explore') end(resolve);
      else if (quiet === undefined || hasChanged) {
        clearTimeout(quiet);
        quiet = setTimeout(() => end(resolve), quietMs);
      }
    };
    const most = setTimeout(() => end(resolve), mostMs);
    const stop = store.subscribe(look);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    else look();
  });
}
