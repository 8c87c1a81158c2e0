import type { Point } from 'geojson';
import { layerIds, type LayerId } from '../model/kinds.ts';
import { precisions } from '../model/status.ts';
import { assignLanes } from '../projects/assignLanes.ts';
import { fanOut } from '../projects/fanOut.ts';
import { findCrossings } from '../projects/findCrossings.ts';
import type { Position } from '../projects/geodesy.ts';
import type { Territory } from '../projects/territory.ts';
import type { CrossingFeature, LayerFeature } from './layerFeature.ts';

type Layers = Readonly<Record<LayerId, readonly LayerFeature[]>>;

/** Layers whose lines are seen together and may hide one another. */
const lineLayers = ['railways', 'highways', 'waterways'] as const;

/** The lines of a feature; none where it is no line. */
export const partsOf = ({ geometry }: LayerFeature): readonly (readonly Position[])[] => {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Position[]];
  if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as Position[][];
  return [];
};

/** Adds what keeps features from hiding one another: lanes of lines, fans of sites. Positions stay as they are. */
export function arrangeFeatures(layers: Layers): Record<LayerId, LayerFeature[]> {
  const lines = lineLayers
    .flatMap((id) => layers[id])
    .filter((feature) => partsOf(feature).length > 0)
    .sort(
      (a, b) =>
        precisions.indexOf(a.properties.precision) - precisions.indexOf(b.properties.precision) ||
        (a.id < b.id ? -1 : 1),
    );
  const lanes = assignLanes(lines.map((feature) => ({ id: feature.id, parts: partsOf(feature) })));
  const pointOf = ({ geometry }: LayerFeature): Position => (geometry as Point).coordinates as never;
  const sites = layerIds
    .filter((id) => id !== 'cities')
    .flatMap((id) => layers[id])
    .filter(({ geometry }) => geometry.type === 'Point')
    .map((feature) => ({ id: feature.id, position: pointOf(feature) }));
  const fans = fanOut(sites, layers.cities.map(pointOf));
  const arranged = (feature: LayerFeature): LayerFeature => {
    const lane = lanes.get(feature.id);
    const fan = fans.get(feature.id);
    if (!lane && !fan) return feature;
    return { ...feature, properties: { ...feature.properties, ...(lane ? { lane } : {}), ...fan } };
  };
  return Object.fromEntries(layerIds.map((id) => [id, layers[id].map(arranged)])) as Record<
    LayerId,
    LayerFeature[]
  >;
}

/** Where promised railways, roads and waterways pass from one province into another. */
export function buildCrossings(layers: Layers, territory: Territory): CrossingFeature[] {
  return lineLayers
    .flatMap((id) => layers[id])
    .filter(
      ({ properties }) => !properties.context && properties.crossProvince && properties.kind !== 'river',
    )
    .flatMap((feature) =>
      partsOf(feature)
        .flatMap((part) => findCrossings(part, territory))
        .map(({ border, position }, index) => ({
          type: 'Feature' as const,
          id: `${feature.id}:${index + 1}`,
          geometry: { type: 'Point' as const, coordinates: [...position] },
          properties: {
            ...feature.properties,
            id: `${feature.id}:${index + 1}`,
            project: feature.id,
            border,
          },
        })),
    );
}
