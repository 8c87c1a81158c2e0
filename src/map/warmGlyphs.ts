import type { Map as MapLibre } from 'maplibre-gl';
import { mapFont } from '../layers/fonts.ts';

/** Characters drawn in one go: about 10 ms on a slow machine. */
const atOnce = 6;
/** For so long the map has stood still before any are drawn, in ms: a hand that has just let go may move it again. */
const rest = 500;

const whenIdle: (run: () => void) => void =
  'requestIdleCallback' in window
    ? (run) => window.requestIdleCallback(run)
    : (run) => window.setTimeout(run, 100);

/**
 * Draws the characters of names before they are wanted, a few whenever nothing else is to do. The map draws each
 * character when it first meets it, upright and, for names along lines, once more; thirty new ones would hold up a
 * flight for a tenth of a second. `glyphManager` is how MapLibre itself asks for them; where a later version has none,
 * nothing is warmed and nothing else changes.
 */
export function warmGlyphs(map: MapLibre, names: Iterable<string>): void {
  const characters = [...new Set([...names].join(''))];
  let isOver = false;
  map.once('remove', () => {
    isOver = true;
  });
  const next = (): void => {
    // A hand that moves the map has all of the machine.
    if (map.isMoving()) {
      map.once('moveend', () => setTimeout(next, rest));
      return;
    }
    const ids = characters.splice(0, atOnce);
    const glyphs = isOver || ids.length === 0 ? undefined : map.style?.glyphManager;
    if (!glyphs) return;
    // A character that cannot be drawn now is asked for again when a name needs it.
    void glyphs
      .getGlyphs({ [mapFont]: { default: ids, vertical: ids } })
      .catch(() => {})
      .then(() => whenIdle(next));
  };
  setTimeout(next, rest);
}
