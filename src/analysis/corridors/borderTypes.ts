import type { Kind, LayerId } from '../../model/kinds.ts';
import type { NearPlace } from '../../model/lines.ts';
import type { InventoryEntry } from '../../model/registry.ts';
import type { Precision, Province, StatusClass } from '../../model/status.ts';
import type { LineMode, SideSaying } from './corridorData.ts';

/** Counted crossings of one border, by layer and then by status class; `context` (existing, in no plan) apart. */
export type CrossingCounts = Readonly<
  Partial<Record<LayerId, Readonly<Partial<Record<StatusClass | 'context', number>>>>>
>;

export interface BorderSummary {
  readonly border: string;
  /** Ours first, where it is one of the two. */
  readonly provinces: readonly [Province, Province];
  readonly lengthKm: number;
  /** Crossings that plans promise; context is not among them. */
  readonly crossings: number;
  readonly counts: CrossingCounts;
}

/** What is asked of a border. */
export interface BorderQuery {
  /** 皖苏: both one-character names, in either order. */
  readonly border: string;
  /** Whose side is ours: it comes first in all pairs. Null, or neither of the two: the fixed order. */
  readonly side: Province | null;
  /** Only these; all where left out. Spacing and order are those of what is asked. */
  readonly layers?: readonly LayerId[];
  readonly modes?: readonly LineMode[];
  /** Existing lines that no plan names; left out: with them. */
  readonly context?: boolean;
}

/** A stretch of a border in its kilometres. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

export interface CrossingRow {
  /** Project and running number along its line: the id of its feature in `crossings.geojson`, where it has one. */
  readonly id: string;
  readonly project: string;
  readonly name: string;
  readonly layer: LayerId;
  readonly kind: Kind;
  readonly mode: LineMode;
  /** Existing, and in no plan. */
  readonly isContext: boolean;
  readonly statusClass: StatusClass;
  readonly precision: Precision;
  readonly toleranceKm: number;
  readonly position: readonly [number, number];
  /** Kilometre post of its own line. */
  readonly lineKm: number;
  /** Along the border from its start; null where the border's path has a gap (then it stands at the end of the list). */
  readonly borderKm: number | null;
  /** Where on the border it may lie: as far as the class allows both ways; null as `borderKm`. */
  readonly stretch: Stretch | null;
  /** Nearest places, ours first. */
  readonly near: readonly [readonly NearPlace[], readonly NearPlace[]];
  /** Ours first. */
  readonly sides: readonly [SideSaying, SideSaying];
  /** Stretches that overlap, one after another, make one group (from 1): within it no order is claimed. */
  readonly group: number;
  /** First and last position (from 1) that it can have in the list, by what the stretches leave open. */
  readonly positions: readonly [number, number];
  /** The next crossing of the same layer: along the border and as the crow flies. */
  readonly next: { readonly id: string; readonly km: number; readonly straightKm: number } | null;
}

/** A stretch of border that no line of the layer crosses, between two crossings or from an end of the border (null). */
export interface Interval extends Stretch {
  readonly km: number;
  readonly straightKm: number;
  readonly between: readonly [string | null, string | null];
}

export interface LayerIntervals {
  readonly layer: LayerId;
  /** Why intervals may be given: existing lines are listed as complete. */
  readonly inventory: InventoryEntry;
  /** Between lines that exist, the longest first. */
  readonly existing: readonly Interval[];
  /** Between all lines, planned ones too, the longest first. */
  readonly all: readonly Interval[];
}

export interface BorderDescription {
  readonly border: string;
  readonly provinces: readonly [Province, Province];
  readonly direction: 'southward' | 'eastward';
  readonly lengthKm: number;
  /** Places nearest to the start and to the end. */
  readonly ends: readonly [NearPlace | null, NearPlace | null];
  /** In the order of the border. */
  readonly crossings: readonly CrossingRow[];
  /** Only for layers whose existing lines are inventoried as complete for this border. */
  readonly intervals: readonly LayerIntervals[];
}

/** Why something counts as joining the two sides; a thing may have several reasons. */
export type JoinReason =
  /** It lies in, or is said to concern, both provinces. */
  | { readonly sort: 'provinces'; readonly provinces: readonly Province[] }
  /** It lies on one side and is built with a partner of the other. */
  | { readonly sort: 'partner'; readonly name: string; readonly place: string }
  /** Its name holds the names of places on both sides. */
  | { readonly sort: 'name'; readonly places: readonly string[] };

export interface JoinRow {
  readonly project: string;
  readonly name: string;
  readonly layer: LayerId;
  readonly kind: Kind;
  readonly statusClass: StatusClass;
  readonly precision: Precision;
  readonly reasons: readonly JoinReason[];
  readonly sides: readonly [SideSaying, SideSaying];
}
