import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerCollection } from '../model/contract.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import type { CorridorFeature } from './corridorLayers.ts';
import { isSelected } from './expressions.ts';
import { lateSources } from './lateSources.ts';
import { veilLayer, veilOpacity } from './litLayers.ts';
import type { MapData } from './mapData.ts';
import { corridorSource, litSource } from './sources.ts';

type Feature = LayerCollection['features'][number];

/** What lies over the layers: what is chosen and what belongs to it, a border or a corridor. */
export interface PictureOver {
  readonly chosen: Feature | null;
  readonly related: readonly Feature[];
  readonly sketch: readonly CorridorFeature[];
}

/** A style that draws by itself what a live map is fed step by step: data by address, what is lit, what is sketched. */
export function buildPictureStyle(
  style: StyleSpecification,
  { dataUrl, own }: MapData,
  visible: Readonly<Record<LayerId, boolean>>,
  { chosen, related, sketch }: PictureOver,
): StyleSpecification {
  const lit = chosen ? [...related, chosen] : [];
  const over: Readonly<Record<string, readonly object[]>> = {
    [litSource]: lit.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, isChosen: feature === chosen },
    })),
    [corridorSource]: sketch,
  };
  const data: Record<string, unknown> = {
    ...Object.fromEntries(
      layerIds
        .filter((id) => visible[id] || id === 'cities')
        .map((id) => [id, `${dataUrl}layers/${id}.geojson`]),
    ),
    ...lateSources(dataUrl),
    ...own,
  };
  for (const [id, features] of Object.entries(over)) data[id] = { type: 'FeatureCollection', features };
  return {
    ...style,
    sources: {
      ...style.sources,
      ...Object.fromEntries(
        Object.entries(data).map(([id, value]) => [id, { ...style.sources[id], data: value }]),
      ),
    } as StyleSpecification['sources'],
    layers: style.layers.map((one) => {
      const layer = asStated(one, chosen?.id ?? null);
      if (layer.id === veilLayer && chosen)
        return { ...layer, paint: { ...layer.paint, 'background-opacity': veilOpacity } };
      const isOver = 'source' in layer && (over[layer.source]?.length ?? 0) > 0;
      return isOver ? { ...layer, layout: { ...layer.layout, visibility: 'visible' } } : layer;
    }) as StyleSpecification['layers'],
  };
}

const stated = JSON.stringify(isSelected);

/** A map that stands alone has no states of features: what one would say of what is chosen is said of its id. */
function asStated<Value>(value: Value, chosen: string | null): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return (
      JSON.stringify(value) === stated
        ? ['==', ['get', 'id'], chosen ?? '']
        : value.map((one: unknown) => asStated(one, chosen))
    ) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asStated(one, chosen)])) as Value;
}
