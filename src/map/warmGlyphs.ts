import type { Map as MapLibre } from 'maplibre-gl';
import { mapFont } from '../layers/fonts.ts';

/** Characters drawn in one go: about 10 ms on a slow machine. */
const atOnce = 6;

/**
 * Draws the characters of names before they are wanted, a few whenever the map is at rest. The map draws each
 * character when it first meets it, upright and, for names along lines, once more; thirty new ones would hold up a
 * flight for a tenth of a second. `glyphManager` is how MapLibre itself asks for them; where a later version has none,
 * nothing is warmed and nothing else changes.
 */
export function warmGlyphs(
  map: MapLibre,
  names: Iterable<string>,
  whenAtRest: (run: () => void) => void,
): void {
  const characters = [...new Set([...names].join(''))];
  const next = (): void => {
    const ids = characters.splice(0, atOnce);
    const glyphs = ids.length === 0 ? undefined : map.style?.glyphManager;
    if (!glyphs) return;
    // A character that cannot be drawn now is asked for again when a name needs it.
    void glyphs
      .getGlyphs({ [mapFont]: { default: ids, vertical: ids } })
      .catch(() => {})
      .then(() => whenAtRest(next));
  };
  whenAtRest(next);
}
