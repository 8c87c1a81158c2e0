import { leaveUnknownMeasure } from './actions.ts';
import type { AtlasState, View } from './atlasState.ts';
import type { AtlasStore } from './createAtlasStore.ts';
import { knownIds } from './knownIds.ts';
import { parseView, stringifyView } from './urlCodec.ts';

/** A link that names a project alone opens what its newest plan says of it. */
function withClause(view: View, { data }: AtlasState): View {
  const { selection } = view;
  const measure = selection.project
    ? data.projects.get(selection.project)?.commitments.at(-1)?.measure
    : undefined;
  if (selection.measure || !measure) return view;
  return { ...view, selection: { ...selection, measure }, plan: measure.split(':')[0]! };
}

/** Applies the address to the store; what it does not understand is said, not hidden. */
export function readUrl(store: AtlasStore): void {
  const state = store.getState();
  const { view, unknown } = parseView(location.hash, knownIds(state));
  store.setState({
    ...withClause(view, state),
    // An address without a camera leaves the map where it is.
    camera: view.camera ?? state.camera,
    ...(unknown.length ? { remarks: [{ sort: 'address', parts: unknown } as const] } : {}),
  });
  leaveUnknownMeasure(store);
}

/**
 * The one writer of the address. A new selection or plan is a step that back undoes; camera and layers
 * only bring the current address up to date.
 */
export function writeUrl(store: AtlasStore): () => void {
  let written = location.hash;
  let isReading = false;
  const stop = store.subscribe((state, before) => {
    // A presentation that runs for hours would fill the history with its scenes.
    const isShowing = state.scene?.isShown && before.scene?.isShown;
    const isStep =
      !isShowing &&
      (
        ['selection', 'plan', 'page', 'unit', 'mode', 'border', 'corridor', 'sheet', 'parkPage'] as const
      ).some((key) => state[key] !== before[key]);
    const isKept = (
      [
        'camera',
        'layers',
        'filters',
        'theme',
        'opacities',
        'split',
        'list',
        'isBasemapOn',
        'language',
        'reading',
        'side',
        'asked',
        'beside',
        'parks',
        'room',
        'scene',
        'sharedStory',
      ] as const
    ).every((key) => state[key] === before[key]);
    if (!isStep && !isShowing && isKept) return;
    const hash = stringifyView(state);
    if (hash === written) return;
    written = hash;
    // What came from the address is no new step: it would cut off the way forward.
    if (isStep && !isReading) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  });
  const onPop = (): void => {
    if (location.hash === written) return;
    written = location.hash;
    isReading = true;
    readUrl(store);
    isReading = false;
  };
  window.addEventListener('popstate', onPop);
  return () => {
    stop();
    window.removeEventListener('popstate', onPop);
  };
}
