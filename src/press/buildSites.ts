import type { InventoryEntry, PlaceEntry, ProjectEntry } from '../model/registry.ts';
import type { Site, SiteFile } from '../model/site.ts';
import type { SiteRules } from '../model/siteRules.ts';
import { distanceKm } from '../projects/geodesy.ts';
import { toleranceKm } from '../projects/precisionOf.ts';
import { findSiteNames, type SiteName } from './findSiteNames.ts';

/** Namings of one name that lie farther apart are not taken for one site. */
const mostApartKm = 3;

/** Two namings of one name that lie too far apart to be one site. */
export interface SiteConflict {
  readonly name: string;
  readonly ids: readonly [string, string];
  readonly km: number;
}

export interface BuiltSites extends SiteFile {
  /** Namings that were set apart; each stays a site, unless one with an entry of its own decides. */
  readonly conflicts: readonly SiteConflict[];
}

/**
 * Stations, interchanges, ports and airports of the registry and the context, each real one once. An entry of its own
 * decides over the lines that name it: that a line was opened does not open its new station.
 */
export function buildSites(
  {
    projects,
    places,
  }: { readonly projects: readonly ProjectEntry[]; readonly places: readonly PlaceEntry[] },
  inventory: readonly InventoryEntry[],
  rules: SiteRules,
): BuiltSites {
  const asOf = inventory.map((entry) => entry.asOf.slice(0, 7)).toSorted()[0]!;
  const byId = new Map(places.map((place) => [place.id, place]));
  const names = findSiteNames(projects, byId, rules, {
    hostErrorKm: toleranceKm.D,
    inventoryMonth: asOf,
  });
  const groups = new Map<string, SiteName[]>();
  for (const one of names) {
    const key = `${one.kind} ${one.name}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const conflicts: SiteConflict[] = [];
  const sites = [...groups.values()].flatMap((group) => {
    const clusters = cluster(group, conflicts);
    return clusters.flatMap((members) => mergeNames(members) ?? []);
  });
  return { asOf, sites: sites.toSorted((a, b) => (a.id < b.id ? -1 : 1)), conflicts };
}

/** How well a naming tells where the site is: by an entry of its own, then the smallest error. */
const byTrust = (a: SiteName, b: SiteName): number =>
  Number(b.isOwn) - Number(a.isOwn) || a.errorKm - b.errorKm || (a.id < b.id ? -1 : 1);

/** Namings of one name in groups, each around its best known one. */
function cluster(group: readonly SiteName[], conflicts: SiteConflict[]): SiteName[][] {
  const clusters: SiteName[][] = [];
  for (const one of group.toSorted(byTrust)) {
    const far = clusters.map(([best]) => distanceKm([one.lon, one.lat], [best!.lon, best!.lat]));
    const at = far.findIndex((km) => km <= mostApartKm);
    if (at >= 0) clusters[at]!.push(one);
    else {
      const best = clusters[0]?.[0];
      if (best) conflicts.push({ name: one.name, ids: [best.id, one.id], km: Math.round(far[0]! * 10) / 10 });
      // A new station's name on a line that was opened must not stand as a second, operating one.
      if (!best?.isOwn) clusters.push([one]);
    }
  }
  return clusters;
}

function mergeNames(members: readonly SiteName[]): Site | null {
  const best = members[0]!;
  const deciding = members.filter(({ isOwn }) => isOwn === best.isOwn);
  const standing = deciding.find(({ operating }) => operating);
  // Whether an existing station takes passengers is said by any line that names it.
  const passenger = (standing ? deciding.filter(({ operating }) => operating) : deciding).some(
    (one) => one.passenger,
  );
  const { kind } = best;
  if (kind === 'station' && !passenger) return null;
  const state = standing ?? deciding[0]!;
  const { entry } = state;
  return {
    id: best.isOwn ? state.id : best.id,
    name: best.name,
    kind,
    lon: best.lon,
    lat: best.lat,
    errorKm: best.errorKm,
    operating: standing !== undefined,
    passenger,
    context: deciding.every((one) => one.entry.context === true),
    ...(best.junction ? { junction: true as const } : {}),
    project: entry.id,
    source: [best.source, `${state.isOwn ? '' : `${entry.name}：`}${entry.built.source}`].join('；'),
    ...(state.asOf ? { asOf: state.asOf } : {}),
  };
}
