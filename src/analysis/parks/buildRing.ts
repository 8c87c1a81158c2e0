import { circle } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { ChosenPoint } from './parkTypes.ts';

/** The ground within a straight distance of a point. */
export const buildRing = ({ lon, lat }: Pick<ChosenPoint, 'lon' | 'lat'>, km: number): Polygon =>
  circle([lon, lat], km, { steps: 96, units: 'kilometers' }).geometry;
