import type { Map as MapLibre, Point } from 'maplibre-gl';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { Hit } from './atlasMap.ts';

/** Half the side of the square that a pointer means, in pixels. */
const reach = 5;

const rank: Readonly<Record<string, number>> = { symbol: 0, circle: 0, line: 1, fill: 2 };

/** What lies under the pointer, points before lines before areas, each thing once. */
export function pickAt(map: MapLibre, { x, y }: Point): Hit[] {
  const layers = (map.getStyle()?.layers ?? []).filter(
    (layer) =>
      'source' in layer &&
      layerIds.includes(layer.source as LayerId) &&
      !/-(?:casing|ties|halo|band|band-edge|hatch|soft-edge)$/.test(layer.id),
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
    .flatMap(({ feature }) => {
      const id = feature.properties['id'] as string;
      const key = `${feature.source}:${id}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ id, layer: feature.source as LayerId, name: feature.properties['name'] as string }];
    });
}
