import type { BorderRow } from '../../model/lines.ts';
import { projectOnPath } from '../../model/projectOnPath.ts';
import type { Site } from '../../model/site.ts';
import { kmBetween } from '../corridors/findStretch.ts';
import type { BorderReach, EntrySpot, Position, SiteReach } from './parkTypes.ts';

/** Never more than the truth: what tells that something cannot be nearer must not be wrong. */
const leastKmPerDegree = 110;

/** What `borders.json` leaves out of a border's bends at most, in km. */
export const thinnedKm = 1.6;

/** What an outline of a border may be wrong by, in km: that, and what the base map is off a surveyed one at p95. */
export const borderErrorKm = thinnedKm + 0.15;

/** The nearest of some sites; null of none. Distances are summed up with the errors of both ends. */
export function measureNearest(spot: EntrySpot, sites: readonly Site[]): SiteReach | null {
  let best: { readonly site: Site; readonly km: number } | null = null;
  for (const site of sites) {
    // Most are farther by their latitude alone.
    if (best && Math.abs(site.lat - spot.position[1]) * leastKmPerDegree > best.km) continue;
    const km = kmBetween(spot.position, [site.lon, site.lat]);
    if (!best || km < best.km) best = { site, km };
  }
  return best && { ...best, plusMinusKm: spot.errorKm + best.site.errorKm };
}

interface BorderPath {
  readonly border: string;
  readonly positions: readonly Position[];
  readonly km: readonly number[];
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

/** The paths of all borders, each with the box that tells quickly that it is far. */
export function buildBorderPaths(borders: readonly BorderRow[]): BorderPath[] {
  return borders.flatMap(({ id, parts }) =>
    parts.map(({ positions, km }) => {
      const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
      const bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
      return { border: id, positions, km, bounds };
    }),
  );
}

/** The nearest border of two provinces, along which stretch it may be. */
export function measureBorder(spot: EntrySpot, paths: readonly BorderPath[]): BorderReach | null {
  const [lon, lat] = spot.position;
  const kmPerLon = leastKmPerDegree * Math.cos((lat * Math.PI) / 180) * 0.95;
  let best: { readonly border: string; readonly km: number } | null = null;
  for (const { border, positions, km: posts, bounds } of paths) {
    const [west, south, east, north] = bounds;
    const off = Math.hypot(
      Math.max(west - lon, 0, lon - east) * kmPerLon,
      Math.max(south - lat, 0, lat - north) * leastKmPerDegree,
    );
    if (best && off > best.km) continue;
    const km = kmBetween(spot.position, projectOnPath(spot.position, positions, posts).position);
    if (!best || km < best.km) best = { border, km };
  }
  return best && { ...best, plusMinusKm: spot.errorKm + borderErrorKm };
}
