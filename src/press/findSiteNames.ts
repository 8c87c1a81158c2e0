import type { ProjectEntry, Waypoint } from '../model/registry.ts';
import type { SiteKind } from '../model/site.ts';
import type { SiteRules } from '../model/siteRules.ts';

/** One place of the registry where a site is named: an entry of its own, or a waypoint of a line. */
export interface SiteName {
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly entry: ProjectEntry;
  readonly lon: number;
  readonly lat: number;
  readonly errorKm: number;
  /** Has an entry of its own in the registry, which then decides its state. */
  readonly isOwn: boolean;
  readonly operating: boolean;
  readonly passenger: boolean;
  readonly junction: boolean;
  readonly source: string;
  readonly asOf: string | null;
}

type Named = Extract<Waypoint, { name: string }>;
type Words = readonly string[];

const holds = (text: string, words: Words): boolean => words.some((word) => text.includes(word));

/** The waypoints of a line that are named things, with their numbers. */
function waypointsOf({ site }: ProjectEntry): (readonly [number, Named])[] {
  if (site.type !== 'line') return [];
  const all = 'parts' in site ? site.parts.flat() : site.waypoints;
  return all.flatMap((waypoint, index) => ('name' in waypoint ? [[index, waypoint] as const] : []));
}

/** A name without a bracket that only says what meets there. */
export function plainSiteName(name: string, { notes }: SiteRules): string {
  const [, head, note] = /^(.+)（(.+)）$/.exec(name) ?? [];
  if (!head || !note) return name;
  const isNote =
    notes.starts.some((word) => note.startsWith(word)) || notes.ends.some((word) => note.endsWith(word));
  return isNote ? head : name;
}

interface Stand {
  readonly operating: boolean;
  readonly asOf: string | null;
}

/** Whether a thing stands: before the plans, as reference, or by the words of its `built`. */
function standOf(entry: ProjectEntry, name: string, rules: SiteRules, inventoryMonth: string): Stand {
  if (entry.built.before) return { operating: true, asOf: entry.context ? inventoryMonth : null };
  const opened = rules.opened.find(({ project }) => project === entry.id);
  const isPart = opened && (!opened.sites || opened.sites.includes(name));
  return isPart ? { operating: true, asOf: opened.month ?? null } : { operating: false, asOf: null };
}

/** Stations of railways in or for passenger service. */
function isStation({ source }: Named, operating: boolean, { passenger, notPassenger }: SiteRules): boolean {
  return !holds(source, notPassenger.words) && (!operating || holds(source, passenger.words));
}

function readWaypoints(entry: ProjectEntry, rules: SiteRules, inventoryMonth: string): SiteName[] {
  const isRail = entry.kind === 'railway' && rules.railClasses.classes.includes(entry.class ?? '');
  const isExpressway = entry.kind === 'highway' && entry.class === 'expressway';
  if (!isRail && !isExpressway) return [];
  return waypointsOf(entry).flatMap(([index, waypoint]): SiteName[] => {
    const name = plainSiteName(waypoint.name, rules);
    const { role, lon, lat, errorKm, source } = waypoint;
    const stand = standOf(entry, name, rules, inventoryMonth);
    const { interchange, junction } = rules;
    const is = (list: typeof interchange): boolean => holds(name, list.words) && !holds(name, list.notWords);
    const kind: SiteKind | null =
      isRail && role === 'station'
        ? 'station'
        : isExpressway && role === 'interchange' && is(interchange)
          ? 'interchange'
          : null;
    if (!kind) return [];
    return [
      {
        id: `${entry.id}:${index}`,
        name,
        kind,
        entry,
        lon,
        lat,
        errorKm,
        isOwn: false,
        ...stand,
        passenger: kind === 'station' && isStation(waypoint, stand.operating, rules),
        junction: kind === 'interchange' && is(junction),
        source,
      },
    ];
  });
}

type Point = { readonly lon: number; readonly lat: number };

/** Of a project that is a station, port or airport: its own point, or that of its host county. */
function readOwn(
  entry: ProjectEntry,
  places: ReadonlyMap<string, Point>,
  hostErrorKm: number,
  rules: SiteRules,
  inventoryMonth: string,
): SiteName[] {
  const { id, kind, site } = entry;
  if (kind !== 'station' && kind !== 'port' && kind !== 'airport') return [];
  if (site.type !== 'point' && site.type !== 'host') return [];
  const name =
    rules.names.find(({ project }) => project === id)?.name ??
    (site.type === 'point' ? site.name : entry.name);
  const place = site.type === 'point' ? site : places.get(site.place)!;
  return [
    {
      id,
      name,
      kind,
      entry,
      lon: place.lon,
      lat: place.lat,
      errorKm: site.type === 'point' ? site.errorKm : hostErrorKm,
      isOwn: true,
      ...standOf(entry, name, rules, inventoryMonth),
      passenger: kind === 'station' || (kind === 'airport' && !holds(entry.name, rules.airfield.words)),
      junction: false,
      source: site.type === 'point' ? site.source : site.reason,
    },
  ];
}

/** Every naming of a site in the registry, those with an entry of their own first. */
export function findSiteNames(
  projects: readonly ProjectEntry[],
  places: ReadonlyMap<string, Point>,
  rules: SiteRules,
  { hostErrorKm, inventoryMonth }: { readonly hostErrorKm: number; readonly inventoryMonth: string },
): SiteName[] {
  const isKept = ({ kind, name }: SiteName): boolean =>
    !rules.setAside.some((one) => one.kind === kind && one.name === name);
  return [
    ...projects.flatMap((entry) => readOwn(entry, places, hostErrorKm, rules, inventoryMonth)),
    ...projects.flatMap((entry) => readWaypoints(entry, rules, inventoryMonth)),
  ].filter(isKept);
}
