import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { startShow } from '../../state/stories/startShow.ts';

/** Lets the scene fill the screen; where the browser gives no full screen, the window. */
export function startFullScreen(store: AtlasStore): void {
  startShow(store);
  document.documentElement.requestFullscreen?.().catch(() => {
    // Refused: the window is what there is.
  });
}
