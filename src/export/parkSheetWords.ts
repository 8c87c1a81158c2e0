import type { Amount, Fact, FactType } from '../model/park.ts';
import type { PlanSummary, Unit } from '../model/plan.ts';
import type { Precision, Province, StatusClass } from '../model/status.ts';
import type { EntrySpot, ParkEntry } from '../analysis/parks/parkTypes.ts';

/** Columns of the table of parks, in their order. */
export const parkHeads = [
  'name',
  'level',
  'host',
  'prefecture',
  'province',
  'partners',
  'industries',
  'instruments',
  'status',
  'verb',
  'year',
  'plans',
  'units',
  'precision',
  'lon',
  'lat',
  'errorKm',
  'station',
  'stationKm',
  'stationError',
  'interchange',
  'interchangeKm',
  'interchangeError',
  'port',
  'portKm',
  'portError',
  'airport',
  'airportKm',
  'airportError',
  'plannedStation',
  'plannedStationKm',
  'plannedStationError',
  'plannedInterchange',
  'plannedInterchangeKm',
  'plannedInterchangeError',
  'plannedPort',
  'plannedPortKm',
  'plannedPortError',
  'plannedAirport',
  'plannedAirportKm',
  'plannedAirportError',
  'border',
  'borderKm',
  'borderError',
  'checked',
] as const;
export type ParkHead = (typeof parkHeads)[number];

export const factHeads = [
  'park',
  'type',
  'value',
  'words',
  'quote',
  'plan',
  'measure',
  'amountRelation',
  'amount',
  'amountUnit',
  'amountYear',
  'certainty',
] as const;
export type FactHead = (typeof factHeads)[number];

export const sourceHeads = ['plan', 'documentNumber', 'issuer', 'issued', 'horizon', 'textSource'] as const;
export type SourceHead = (typeof sourceHeads)[number];

/** What the sheets say; the caller gives the language. */
export interface ParkSheetWords {
  readonly sheets: { readonly parks: string; readonly facts: string; readonly sources: string };
  readonly parkHeads: Readonly<Record<ParkHead, string>>;
  readonly factHeads: Readonly<Record<FactHead, string>>;
  readonly sourceHeads: Readonly<Record<SourceHead, string>>;
  /** Stands where no plan states something. */
  readonly notStated: string;
  /** Behind what the registry alone knows. */
  readonly ofRegistry: (name: string) => string;
  /** Between the members of a list in one cell. */
  readonly between: string;
  readonly statusClass: (statusClass: StatusClass) => string;
  readonly precision: (precision: Precision, spot: EntrySpot | null) => string;
  /** In the place of a position. */
  readonly noSpot: (why: NonNullable<ParkEntry['whyNoSpot']>) => string;
  readonly province: (province: Province) => string;
  /** A border of two provinces (皖苏). */
  readonly border: (id: string) => string;
  readonly role: (role: Unit['role'], units: string) => string;
  /** `stage`: what a measure says of the park as such. */
  readonly factType: (type: FactType | 'stage') => string;
  readonly relation: (relation: Amount['relation']) => string;
  readonly certainty: (certainty: Fact['certainty'], why: string | null) => string;
  readonly textSource: (textSource: PlanSummary['textSource']) => string;
  readonly issued: (issued: string | null, basis: PlanSummary['issuedBasis']) => string;
  readonly horizon: (horizon: PlanSummary['horizon']) => string;
  /** To which month the lists of existing sites go. */
  readonly sitesAsOf: (asOf: string) => string;
  /** Lines below the sources: what the sheets are, and what they are not. */
  readonly notices: readonly string[];
}
