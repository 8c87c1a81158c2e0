import type { MultiPolygon, Point, Polygon } from 'geojson';
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

/** One feature of `crossings.geojson`: a promised line at the border of a province; `id` is the project's and a number. */
export interface CrossingFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Point;
  readonly properties: FeatureProperties & { readonly project: string; readonly border: string };
}
