import type { Unit } from '../model/plan.ts';
import { siteKinds } from '../model/site.ts';
import type { BorderReach, EntryUnit, ParkEntry, Reach, SiteReach } from '../analysis/parks/parkTypes.ts';
import type { SheetValue } from './parkSheet.ts';
import type { ParkHead, ParkSheetWords } from './parkSheetWords.ts';

/** To 100 m: below the ± of every class. */
const roundKm = (km: number): number => Math.round(km * 10) / 10;

type ReachHead = 'station' | 'interchange' | 'port' | 'airport' | 'border';
type Cells = Readonly<Record<ParkHead, SheetValue>>;

/** The three cells of a distance: to what, how far, and how much that may be wrong. */
function reachCells(head: ParkHead, name: string | null, reach: Reach | null): [ParkHead, SheetValue][] {
  return [
    [head, name],
    [`${head as ReachHead}Km`, reach && roundKm(reach.km)],
    [`${head as ReachHead}Error`, reach?.plusMinusKm == null ? null : roundKm(reach.plusMinusKm)],
  ];
}

const siteCells = (head: ParkHead, reach: SiteReach | null): [ParkHead, SheetValue][] =>
  reachCells(head, reach && reach.site.name, reach);

const borderCells = (reach: BorderReach | null, words: ParkSheetWords): [ParkHead, SheetValue][] =>
  reachCells('border', reach && words.border(reach.border), reach);

const roles: readonly Unit['role'][] = ['lead', 'support', 'responsible'];

/** Units by role, each once, as the plans name them. */
function listUnits(units: readonly EntryUnit[], words: ParkSheetWords): string {
  return roles
    .flatMap((role) => {
      const names = [...new Set(units.filter((unit) => unit.role === role).map(({ name }) => name))];
      return names.length ? [words.role(role, names.join(words.between))] : [];
    })
    .join('\n');
}

/** One park as the table of parks has it. */
export function buildParkRow(
  entry: ParkEntry,
  planTitles: ReadonlyMap<string, string>,
  words: ParkSheetWords,
): Cells {
  const { host, partners, stage, spot, nearest, nearestPlanned, precision } = entry;
  const list = (names: readonly string[]): string => names.join(words.between) || words.notStated;
  const isStated = ({ basis }: { basis: 'text' | 'registry' }): boolean => basis === 'text';
  const hostName = host.name || (host.province ? words.province(host.province) : '');
  const cells: [ParkHead, SheetValue][] = [
    ['name', entry.name],
    ['level', list(entry.levels.map(({ name }) => name))],
    ['host', hostName === '' ? words.notStated : isStated(host) ? hostName : words.ofRegistry(hostName)],
    ['prefecture', host.prefecture?.name ?? null],
    ['province', host.province && words.province(host.province)],
    ['partners', list(partners.map((one) => (isStated(one) ? one.name : words.ofRegistry(one.name))))],
    [
      'industries',
      list([
        ...entry.industries.map(({ name }) => name),
        // What no plan states stands behind what one does, and says so.
        ...(entry.industries.length ? [] : entry.registryIndustries.map(words.ofRegistry)),
      ]),
    ],
    ['instruments', list(entry.instruments.map(({ name }) => name))],
    ['status', stage ? words.statusClass(stage.statusClass) : words.notStated],
    ['verb', stage?.verb ?? words.notStated],
    ['year', stage?.year ?? null],
    ['plans', list(entry.plans.map((id) => planTitles.get(id) ?? id))],
    ['units', listUnits(entry.units, words) || words.notStated],
    ['precision', spot ? words.precision(precision, spot) : words.noSpot(entry.whyNoSpot!)],
    ['lon', spot && spot.position[0]],
    ['lat', spot && spot.position[1]],
    ['errorKm', spot && spot.errorKm],
    ...siteKinds.flatMap((kind) => siteCells(kind, nearest[kind])),
    ...siteCells('plannedStation', nearestPlanned.station),
    ...siteCells('plannedInterchange', nearestPlanned.interchange),
    ...siteCells('plannedPort', nearestPlanned.port),
    ...siteCells('plannedAirport', nearestPlanned.airport),
    ...borderCells(entry.border, words),
    ['checked', null],
  ];
  return Object.fromEntries(cells) as Cells;
}
