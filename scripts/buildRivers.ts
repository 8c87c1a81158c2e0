import { length, lineString } from '@turf/turf';
import type { LayerFeature } from '../src/press/layerFeature.ts';

/** From this length within the study region a river is drawn as a great one. */
const greatKm = 350;

/** The authored courses of rivers as part of the base map, for when their layer is off; `rank` 1 is a great river. */
export function buildRivers(waterways: readonly LayerFeature[]): object[] {
  return waterways.flatMap(({ id, geometry, properties }) => {
    if (properties.kind !== 'river' || geometry.type !== 'LineString') return [];
    const km = length(lineString(geometry.coordinates), { units: 'kilometers' });
    const { name } = properties;
    return [{ type: 'Feature', id, geometry, properties: { name, rank: km >= greatKm ? 1 : 2 } }];
  });
}
