import { simplify } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type Area = Feature<Polygon | MultiPolygon>;

/** 0.006° is at most 670 m: with it a prefecture keeps class A (p90 ≤ 0.5 km) at a fifth of the size. */
const toleranceDegrees = 0.006;
/** Islets and slivers below this many square degrees (about 5 km²) say nothing about a region. */
const smallestArea = 0.0005;

/**
 * The outline of a region made of whole licensed areas: united where they touch, thinned, without islets and
 * holes.
 * @param areas neighbours share their boundary's vertices exactly
 */
export function uniteAreas(areas: readonly Area[]): Position[][][] {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  const topo = topology({ areas: collection });
  const parts = (topo.objects['areas'] as GeometryCollection).geometries as (
    TopoPolygon | TopoMultiPolygon
  )[];
  const united = feature(topo, mergeArcs(topo, parts)) as Feature<MultiPolygon>;
  const { geometry } = simplify(united, { tolerance: toleranceDegrees, highQuality: false, mutate: false });
  const large = geometry.coordinates.filter(([ring]) => Math.abs(ringArea(ring!)) >= smallestArea);
  return (large.length ? large : geometry.coordinates.slice(0, 1)).map((polygon) => polygon.slice(0, 1));
}

function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++)
    sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return sum / 2;
}
