import type { Map as MapLibre, Point } from 'maplibre-gl';
import { areaSource, seatSource } from '../layers/sources.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Hit } from './atlasMap.ts';

/** Half the side of the square that a pointer means, in pixels. */
const reach = 5;

const rank: Readonly<Record<string, number>> = { symbol: 0, circle: 0, line: 1, fill: 2 };

/** Style layers that lie under or over the one that shows where a thing is. */
const companions = /-(?:casing|ties|core|work|hover|hatch|haze)$|^place-name$/;
const pickable = new Set<string>([...layerIds, areaSource, seatSource]);

/** What lies under the pointer, points before lines before areas, each thing once. */
export function pickAt(map: MapLibre, { x, y }: Pick<Point, 'x' | 'y'>): Hit[] {
  const layers = (map.getStyle()?.layers ?? []).filter(
    (layer) => 'source' in layer && pickable.has(layer.source) && !companions.test(layer.id),
  );
  const features = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: layers.map(({ id }) => id) },
  );
  const seen = new Set<string>();
  return features
    .map((feature) => ({ feature, order: rank[feature.layer.type] ?? 3 }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ feature: { properties } }) => {
      const { id, layer, name } = properties as { id: string; layer: LayerId; name: string };
      const key = `${layer}:${id}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ id, layer, name }];
    });
}
