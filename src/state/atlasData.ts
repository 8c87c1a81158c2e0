import type { SearchTable } from '../model/characterTable.ts';
import type { CompareTables } from '../model/compareRules.ts';
import type { LayerCollection, Manifest, Report, SourceRecord } from '../model/contract.ts';
import type { IndicatorFile } from '../model/indicator.ts';
import type { LayerId } from '../model/kinds.ts';
import type { BorderRow, LineRow } from '../model/lines.ts';
import type { ParkFile } from '../model/park.ts';
import type { PlanSummary, PlanText } from '../model/plan.ts';
import type { Place, Project, Unlocated } from '../model/project.ts';
import type { InventoryEntry } from '../model/registry.ts';
import type { Settings } from '../model/settings.ts';
import type { SiteFile } from '../model/site.ts';
import type { Story } from '../model/story.ts';

/** What has been loaded so far. */
export interface AtlasData {
  readonly manifest: Manifest | null;
  readonly settings: Settings;
  readonly plans: readonly PlanSummary[];
  readonly texts: Readonly<Record<string, PlanText>>;
  /** Plans as received, by id; loaded when a reader asks to see them so. */
  readonly originals: Readonly<Record<string, string>>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly places: ReadonlyMap<string, Place>;
  readonly layers: Readonly<Partial<Record<LayerId, LayerCollection>>>;
  /** Soft bands of what lies between places. */
  readonly areas: LayerCollection | null;
  readonly sources: readonly SourceRecord[];
  /** Traditional characters with their simplified ones, pinyin of units; null until the search asks for them. */
  readonly characters: SearchTable | null;
  readonly report: Report | null;
  /** Rules of comparison; null until plans are compared. */
  readonly compare: CompareTables | null;
  readonly unlocated: readonly Unlocated[];
  /** Lines with their kilometre posts, and borders as paths; empty until they are asked for. */
  readonly lines: readonly LineRow[];
  readonly borders: readonly BorderRow[];
  /** How far the context (existing things) is complete. */
  readonly inventory: readonly InventoryEntry[];
  /** Quantities that the plans set; null until they are asked for. */
  readonly indicators: IndicatorFile | null;
  /** Facts of parks, and what they are measured to; null until they are asked for. */
  readonly parks: ParkFile | null;
  readonly sites: SiteFile | null;
  /** Stories that come with the atlas; null until they are asked for. */
  readonly stories: readonly Story[] | null;
}

export const emptyData: AtlasData = {
  manifest: null,
  settings: { basemap: null },
  plans: [],
  texts: {},
  originals: {},
  projects: new Map(),
  places: new Map(),
  layers: {},
  areas: null,
  sources: [],
  characters: null,
  report: null,
  compare: null,
  unlocated: [],
  inventory: [],
  lines: [],
  borders: [],
  indicators: null,
  parks: null,
  sites: null,
  stories: null,
};
