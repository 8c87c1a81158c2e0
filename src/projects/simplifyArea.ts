import { simplify } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** 0.006° is at most 670 m: with it a prefecture keeps class A (p90 ≤ 0.5 km) at a fifth of the size. */
const toleranceDegrees = 0.006;
/** Islets and slivers below this many square degrees (about 5 km²) say nothing about a region. */
const smallestArea = 0.0005;

/** The polygons of a licensed area, thinned for a region that is drawn soft. */
export function simplifyArea(area: Feature<Polygon | MultiPolygon>): Position[][][] {
  const { geometry } = simplify(area, { tolerance: toleranceDegrees, highQuality: false, mutate: false });
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const large = polygons.filter(([ring]) => Math.abs(ringArea(ring!)) >= smallestArea);
  return (large.length ? large : polygons.slice(0, 1)).map((polygon) => polygon.slice(0, 1));
}

function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++)
    sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return sum / 2;
}
