import type { MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { LayerId } from '../model/kinds.ts';
import type { FeatureProperties } from '../model/project.ts';
import type { Location } from '../projects/locateProject.ts';

/** One feature of `layers/<layer>.geojson`. */
export interface LayerFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: NonNullable<Location['geometry']>;
  readonly properties: FeatureProperties;
}

/** One feature of `bands.geojson`: where a line of class C or D may lie. */
export interface BandFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: { readonly id: string; readonly layer: LayerId; readonly precision: string };
}

/** One feature of `areas.geojson`: the soft band around the places that a zone joins. */
export interface AreaFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Polygon;
  readonly properties: FeatureProperties;
}

/** One feature of `tints.geojson`: points that fill the soft band of an area; drawn as one haze. */
export interface TintFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: MultiPoint;
  readonly properties: FeatureProperties & { readonly stepKm: number };
}

/** One feature of `seats.geojson`: where the name of an area or of a line stands; the id is the project's. */
export interface SeatFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Point;
  readonly properties: FeatureProperties & {
    readonly seat: 'area' | 'line';
    /** No name stands there farther out. */
    readonly fromZoom: number;
    /** Of two names that have no room together the lower one stands. */
    readonly rank: number;
  };
}

/** One feature of `crossings.geojson`: a promised line at the border of a province; `id` is the project's and a number. */
export interface CrossingFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Point;
  readonly properties: FeatureProperties & { readonly project: string; readonly border: string };
}
