import type { AtlasState } from '../../state/atlasState.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { isSettled } from '../../state/isSettled.ts';
import { roomOf } from '../../state/roomOf.ts';
import { selectLit } from '../mapView/selectLit.ts';

/** What a scene needs may not come at all (a file is missing): then it is drawn without. */
const mostMs = 15_000;

/** Whether all that a picture of the screen shows is there: layers, what is chosen, the clause, what is sketched. */
function hasAll(state: AtlasState): boolean {
  const { selection, data, border, corridor, sketch } = state;
  const project = data.projects.get(selection.project ?? '');
  const plan = selection.measure?.split(':')[0];
  return (
    isSettled(state) &&
    (!project || project.precision === 'none' || selectLit(state).chosen !== null) &&
    (!plan || data.texts[plan] !== undefined) &&
    (roomOf(state) !== 'corridors' || (!border && !corridor) || sketch !== null)
  );
}

/** @throws once the signal is aborted */
export function waitUntilSettled(store: AtlasStore, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (done: () => void): void => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', giveUp);
      done();
    };
    const giveUp = (): void => end(() => reject(new Error('no longer wanted')));
    const look = (): void => {
      if (hasAll(store.getState())) end(resolve);
    };
    const stop = store.subscribe(look);
    timer = setTimeout(() => end(resolve), mostMs);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    else look();
  });
}
