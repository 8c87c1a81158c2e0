import type { Feature } from 'geojson';
import type { MapPosition } from './atlasMap.ts';

/** A measured path as features: its start, and a line a leg. */
export function buildPathFeatures(path: readonly MapPosition[]): Feature[] {
  const at = ({ lon, lat }: MapPosition): [number, number] => [lon, lat];
  return path.map((position, index) => ({
    type: 'Feature',
    properties: {},
    geometry:
      index === 0
        ? { type: 'Point', coordinates: at(position) }
        : { type: 'LineString', coordinates: [at(path[index - 1]!), at(position)] },
  }));
}
