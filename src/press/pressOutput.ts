import type { IndicatorFile } from '../model/indicator.ts';
import type { LayerId } from '../model/kinds.ts';
import type { PlanText } from '../model/plan.ts';
import type { Place, Project, Unlocated } from '../model/project.ts';
import type { PressReport, Unresolved } from './buildReport.ts';
import type {
  AreaFeature,
  BandFeature,
  CrossingFeature,
  LayerFeature,
  SeatFeature,
  TintFeature,
} from './layerFeature.ts';

/** Everything that the press makes of some plans; the shapes are those of the data contract. */
export interface PressOutput {
  readonly plans: readonly PlanText[];
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
  readonly layers: Readonly<Record<LayerId, readonly LayerFeature[]>>;
  /** Where a line of class C or D may lie; the id is its project's. */
  readonly bands: readonly BandFeature[];
  /** What things that lie between places (MultiPoint with `bandKm`) reach over; the id is the project's. */
  readonly areas: readonly AreaFeature[];
  /** The same, as points that are drawn as a haze. */
  readonly tints: readonly TintFeature[];
  /** Where the names of areas and lines stand. */
  readonly seats: readonly SeatFeature[];
  /** Where promised lines meet the border of a province. */
  readonly crossings: readonly CrossingFeature[];
  readonly unlocated: readonly Unlocated[];
  /** Quantities that the plans set. */
  readonly indicators: IndicatorFile;
  readonly report: PressReport;
  /** Names that the registry does not know, with what proposals need of them. */
  readonly unresolved: readonly Unresolved[];
}
