import type { AtlasState } from '../atlasState.ts';
import type { AtlasStore } from '../createAtlasStore.ts';

/** What the map is to show is brought into its frame once more. */
const aimAgain = ({ aim, fits }: AtlasState): Pick<AtlasState, 'aim' | 'fits'> => ({
  aim: aim && { ...aim },
  fits: fits + (aim ? 0 : 1),
});

/** For when what covers the map has changed; a view that a link or a reload has brought stays as it came. */
export function frameAgain(store: AtlasStore): void {
  const { aim, fits } = store.getState();
  if (aim || fits > 0) store.setState(aimAgain);
}

/** Lets the scene fill the screen, in the theme for a projector. */
export function startShow(store: AtlasStore): void {
  store.setState((state) => {
    const { scene, theme } = state;
    if (!scene || scene.isShown) return {};
    return {
      ...aimAgain(state),
      scene: { ...scene, isShown: true },
      theme: 'projector',
      themeBefore: theme,
      found: null,
      hinted: null,
    };
  });
}

/** Back to the room, and to its theme. */
export function endShow(store: AtlasStore): void {
  store.setState((state) => {
    const { scene, themeBefore } = state;
    if (!scene?.isShown) return {};
    return {
      ...aimAgain(state),
      scene: { ...scene, isShown: false },
      // After a reload nobody knows what it was.
      theme: themeBefore ?? 'paper',
      themeBefore: null,
    };
  });
}
