import { buffer, simplify } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Precision } from '../model/status.ts';
import { roundPosition, type Position } from './geodesy.ts';
import { toleranceKm } from './precisionOf.ts';

/** Classes whose lines need a band; of A and B none would be seen. */
const banded: readonly Precision[] = ['C', 'D'];

/** What one class knows of where a line runs: an area on the ground around it; null where none is due. */
export function buildToleranceBand(geometry: Geometry, precision: Precision): Polygon | MultiPolygon | null {
  if (precision === 'none' || !banded.includes(precision)) return null;
  if (!geometry.type.endsWith('LineString')) return null;
  const line = simplify(geometry as LineString | MultiLineString, { tolerance: 0.02, mutate: false });
  const area = buffer(line, toleranceKm[precision], { units: 'kilometers', steps: 6 });
  if (!area) return null;
  const thin = simplify(area, { tolerance: 0.008, mutate: false }).geometry;
  const rings = (polygon: Position[][]): [number, number][][] =>
    polygon.map((ring) => ring.map(roundPosition));
  return thin.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(thin.coordinates as unknown as Position[][]) }
    : { type: 'MultiPolygon', coordinates: (thin.coordinates as unknown as Position[][][]).map(rings) };
}
