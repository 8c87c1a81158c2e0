import type { LayerCollection } from '../../model/contract.ts';
import type { LayerId } from '../../model/kinds.ts';
import type { BorderRow, LineRow } from '../../model/lines.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Commitment, Place, Project } from '../../model/project.ts';
import type { InventoryEntry } from '../../model/registry.ts';
import type { Province } from '../../model/status.ts';

/** A located project, as `layers/<layer>.geojson` has it. */
export type Located = LayerCollection['features'][number];

/** What borders and corridors are described from: published files as they are loaded; nothing is changed in them. */
export interface CorridorData {
  readonly plans: readonly PlanSummary[];
  readonly projects: ReadonlyMap<string, Project>;
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: readonly LineRow[];
  readonly borders: readonly BorderRow[];
  readonly inventory: readonly InventoryEntry[];
  /** Features by layer; corridors find what lies along them among these, so that layers left out are not searched. */
  readonly layers: Readonly<Partial<Record<LayerId, LayerCollection>>>;
}

/**
 * What moves on a line: high-speed rail is told from other rail (intercity counts with high speed); `river` is water
 * that no plan makes a waterway.
 */
export const lineModes = ['high_speed', 'rail', 'road', 'waterway', 'river', 'utility', 'other'] as const;
export type LineMode = (typeof lineModes)[number];

/**
 * Whether the plans of one side, of one level, name a project. `notHeld`: no such plan is held, so nothing can be said
 * (未收录); `notMentioned`: held, and not named in it (本规划未提及), which never means not planned; `notCompared`: as far
 * as its places, or a line of class A to C, tell, the project touches no territory of theirs, so that silence says nothing.
 */
export type Answer = 'mentioned' | 'notMentioned' | 'notHeld' | 'notCompared';

/** What one plan says of a project. */
export interface PlanSaying {
  readonly plan: string;
  readonly level: PlanSummary['level'];
  readonly answer: 'mentioned' | 'notMentioned';
  /** In the order of the text; empty where the plan only names it, or does not. */
  readonly commitments: readonly Commitment[];
}

/** What one side says of a project, by its plans. */
export interface SideSaying {
  readonly side: Province;
  /** Plans of a province are compared with plans of a province, those of cities apart: only where they are touched. */
  readonly answers: Readonly<Record<'province' | 'city', Answer>>;
  /** Held plans of this side that bear on it, the newest first; of cities those that it touches or that name it. */
  readonly plans: readonly PlanSaying[];
}
