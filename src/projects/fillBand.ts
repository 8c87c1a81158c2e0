import { booleanPointInPolygon } from '@turf/turf';
import { buildBand } from './buildBand.ts';
import { distanceKm, offsetBy, type Position } from './geodesy.ts';

/** Points that are drawn as one haze; `stepKm` apart. */
export interface Haze {
  readonly points: [number, number][];
  readonly stepKm: number;
}

/** A large band is filled with fewer, wider points: about so many of them across. */
const pointsAcross = 14;

/**
 * Points that fill a soft band evenly. Drawn as a haze they make one tint without an edge, however many bands
 * lie over one another.
 * @param bandKm how far around its places the band reaches
 */
export function fillBand(places: readonly Position[], bandKm: number): Haze {
  const [west, south, east, north] = boxOf(buildBand(places, bandKm));
  const across = Math.sqrt(
    distanceKm([west, south], [east, south]) * distanceKm([west, south], [west, north]),
  );
  const stepKm = Math.round(Math.max(bandKm * 0.6, across / pointsAcross) * 10) / 10;
  // The haze reaches half a step beyond its outermost points.
  const ring = buildBand(places, Math.max(0.5, bandKm - stepKm / 2));
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const stepLon = offsetBy(middle, stepKm, Math.PI / 2)[0] - middle[0];
  const stepLat = offsetBy(middle, stepKm, 0)[1] - middle[1];
  const columns = Math.ceil((east - west) / 2 / stepLon);
  const rows = Math.ceil((north - south) / 2 / stepLat);
  const points: [number, number][] = [];
  for (let row = -rows; row <= rows; row++)
    for (let column = -columns; column <= columns; column++) {
      const point: [number, number] = [
        rounded(middle[0] + column * stepLon),
        rounded(middle[1] + row * stepLat),
      ];
      if (booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] })) points.push(point);
    }
  return { points, stepKm };
}

/** A haze need not be placed finer than 100 m. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
