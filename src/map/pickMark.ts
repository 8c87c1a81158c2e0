import type { Map as MapLibre, Point } from 'maplibre-gl';
import { markLayers } from '../layers/corridorLayers.ts';

/** Half the side of the square that a pointer means, in pixels. */
const reach = 3;

/** The number of the mark of a border or corridor under the pointer, those with a number before mere dots; or null. */
export function pickMark(map: MapLibre, { x, y }: Pick<Point, 'x' | 'y'>): string | null {
  const drawn = markLayers.filter((id) => map.getLayoutProperty(id, 'visibility') !== 'none');
  if (drawn.length === 0) return null;
  const features = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: [...drawn] },
  );
  const [mark] = markLayers.flatMap((id) => features.filter(({ layer }) => layer.id === id));
  return mark ? String(mark.properties['label']) : null;
}
