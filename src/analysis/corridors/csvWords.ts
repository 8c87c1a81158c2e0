import type { LayerId } from '../../model/kinds.ts';
import type { NearPlace } from '../../model/lines.ts';
import type { StatusClass } from '../../model/status.ts';
import type { JoinReason } from './borderTypes.ts';
import type { LineMode, SideSaying } from './corridorData.ts';

/** Columns that tables of a border have; the two of each side are headed by `sideHeads`. */
export type BorderColumn =
  | 'number'
  | 'project'
  | 'layer'
  | 'mode'
  | 'statusClass'
  | 'precision'
  | 'borderKm'
  | 'plusMinusKm'
  | 'nearOurs'
  | 'nearTheirs'
  | 'nextKm'
  | 'nextStraightKm'
  | 'lon'
  | 'lat'
  | 'reasons';

/** How a table says what it says; the catalogues have the words. */
export interface BorderWords {
  readonly heads: Readonly<Record<BorderColumn, string>>;
  /** What the side's plans say, their clauses, the plans searched: heads of the columns of one side. */
  readonly sideHeads: (side: SideSaying['side']) => readonly [saying: string, clauses: string, plans: string];
  readonly layer: (layer: LayerId) => string;
  readonly mode: (mode: LineMode) => string;
  readonly statusClass: (statusClass: StatusClass | 'context') => string;
  readonly near: (places: readonly NearPlace[]) => string;
  /** First and last position that a crossing can have (3, or 3–5). */
  readonly positions: (positions: readonly [number, number]) => string;
  readonly reasons: (reasons: readonly JoinReason[]) => string;
  /** Verbs and stages, or that the plans do not mention it, or that none is held. */
  readonly saying: (saying: SideSaying) => string;
  readonly clauses: (saying: SideSaying) => string;
  readonly plans: (saying: SideSaying) => string;
}
