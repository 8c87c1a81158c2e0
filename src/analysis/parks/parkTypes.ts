import type { Kind, LayerId } from '../../model/kinds.ts';
import type { Fact } from '../../model/park.ts';
import type { Unit } from '../../model/plan.ts';
import type { Commitment, Place } from '../../model/project.ts';
import type { Site, SiteKind } from '../../model/site.ts';
import type { Precision, Province, StatusClass } from '../../model/status.ts';

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];

/** A straight-line distance on the ground; never a travel time. */
export interface Reach {
  readonly km: number;
  /** What the two ends may be wrong by, summed, in km; null where one of them is not known to any. */
  readonly plusMinusKm: number | null;
}

/** The nearest site of a kind that the registry lists; its lists are not complete. */
export interface SiteReach extends Reach {
  readonly site: Site;
}

export interface BorderReach extends Reach {
  /** Both one-character names in the fixed order: 皖苏. */
  readonly border: string;
}

/** A place as rows show it. */
export interface NamedPlace {
  /** Id of the gazetteer; null where it has none: then only the name as written is known. */
  readonly place: string | null;
  readonly name: string;
  readonly level: Place['level'] | null;
  /** The prefecture (or municipality) that it is or lies in. */
  readonly prefecture: Place | null;
  readonly province: Province | null;
}

/** A partner of a park; of basis `registry` no plan states it. */
export interface EntryPartner extends NamedPlace {
  readonly basis: 'text' | 'registry';
  /** Of basis `registry`: how we know. */
  readonly source: string | null;
  /** The clauses that state it; empty of basis `registry`. */
  readonly facts: readonly Fact[];
}

export interface EntryHost extends NamedPlace {
  readonly basis: 'text' | 'registry';
  readonly facts: readonly Fact[];
}

/** A term of the parks' vocabulary with the clauses that state it. */
export interface EntryTerm {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly facts: readonly Fact[];
}

export interface EntryUnit extends Readonly<Unit> {
  readonly plan: string;
  /** Id of the measure. */
  readonly measure: string;
}

/** What the newest plan says, of several wordings the least advanced, as its feature has it. */
export interface EntryStage {
  readonly statusClass: StatusClass;
  /** As written; null where no verb governs the name. */
  readonly verb: string | null;
  readonly plan: string;
  /** In which the plan was issued; null where that is not known. */
  readonly year: number | null;
  readonly commitment: Commitment;
}

/** Where the park is measured from. */
export interface EntrySpot {
  readonly position: Position;
  readonly errorKm: number;
  /** `host`: only its county is known, and the position is the seat of it. */
  readonly basis: 'site' | 'host';
}

/** One park or zone of the finder. Empty lists mean: not stated (原文未列). */
export interface ParkEntry {
  /** Id of the project. */
  readonly project: string;
  readonly name: string;
  readonly nameHant: string;
  readonly pinyin: string;
  readonly kind: Kind;
  readonly layer: LayerId;
  readonly precision: Precision;
  readonly provinces: readonly Province[];
  /** Where it lies, or why it has no location, as the project has it. */
  readonly geometrySource: string;
  /** The finest that is known. */
  readonly host: EntryHost;
  /** Every place that a plan states as its host, each with its clauses; several: it lies in all of them. */
  readonly hosts: readonly EntryHost[];
  readonly partners: readonly EntryPartner[];
  readonly industries: readonly EntryTerm[];
  /** Industries that only the registry knows, as it writes them; no plan's words. */
  readonly registryIndustries: readonly string[];
  readonly instruments: readonly EntryTerm[];
  readonly levels: readonly EntryTerm[];
  readonly facts: readonly Fact[];
  readonly statusClass: StatusClass;
  /** Null where plans only name it and say nothing of it. */
  readonly stage: EntryStage | null;
  readonly commitments: readonly Commitment[];
  /** Ids of plans that say something of it, the newest first. */
  readonly plans: readonly string[];
  /** Of the measures that say something of it, each once. */
  readonly units: readonly EntryUnit[];
  /** Null where it has no single position. */
  readonly spot: EntrySpot | null;
  /** Why there is none: no location at all, or it spreads over several places. */
  readonly whyNoSpot: 'unlocated' | 'spread' | null;
  /** The nearest that operate, by kind; null where there is no spot or no such site. */
  readonly nearest: Readonly<Record<SiteKind, SiteReach | null>>;
  /** The nearest that are planned or under construction as far as the registry knows; null beyond `plannedReachKm`. */
  readonly nearestPlanned: Readonly<Record<SiteKind, SiteReach | null>>;
  /** To the nearest border of two provinces. */
  readonly border: BorderReach | null;
}

/** Farther off a planned site is no news for a park, in km: the registry holds but a few. */
export const plannedReachKm = 100;

/** Stands in a facet for parks of which nothing is stated. */
export const notStated = 'not-stated';

/** What parks are filtered by: AND between them, OR within one. */
export const facets = [
  'partnerProvince',
  'partnerCity',
  'hostPrefecture',
  'industry',
  'statusClass',
  'plan',
  'instrument',
] as const;
export type Facet = (typeof facets)[number];

/** Chosen values by facet (names of provinces, ids, or `notStated`); an empty list means all. */
export type ParkFilters = Readonly<Record<Facet, readonly string[]>>;

export const noParkFilters: ParkFilters = {
  partnerProvince: [],
  partnerCity: [],
  hostPrefecture: [],
  industry: [],
  statusClass: [],
  plan: [],
  instrument: [],
};

/** A value of a facet and how many parks have it when the other facets are as chosen. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What the table can be sorted by; `point`: the distance from a chosen point. */
export const parkColumns = [
  'name',
  'host',
  'partners',
  'industries',
  'instruments',
  'level',
  'status',
  'year',
  'plans',
  'units',
  'precision',
  'station',
  'interchange',
  'port',
  'airport',
  'plannedStation',
  'plannedInterchange',
  'plannedPort',
  'plannedAirport',
  'border',
  'point',
] as const;
export type ParkColumn = (typeof parkColumns)[number];

export interface ParkSort {
  readonly column: ParkColumn;
  readonly descending: boolean;
}

/** A point that the reader chose: a place, or a pin (errorKm null: not known). */
export interface ChosenPoint {
  readonly lon: number;
  readonly lat: number;
  readonly errorKm: number | null;
}
