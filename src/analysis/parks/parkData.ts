import type { BorderRow } from '../../model/lines.ts';
import type { ParkFile } from '../../model/park.ts';
import type { Measure, PlanSummary } from '../../model/plan.ts';
import type { Place, Project } from '../../model/project.ts';
import type { SiteFile } from '../../model/site.ts';

/** A feature of the layers as rows need it. */
export interface DrawnPark {
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
}

/** All that the park finder reads; everything is data of the contract. */
export interface ParkData {
  readonly parks: ParkFile;
  readonly projects: ReadonlyMap<string, Project>;
  /** Features of `layers/parks.geojson` and `layers/zones.geojson` by id. */
  readonly features: ReadonlyMap<string, DrawnPark>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sites: SiteFile;
  readonly borders: readonly BorderRow[];
  readonly plans: readonly PlanSummary[];
  /** Measures by id, of the texts that are there; units are told of these alone. */
  readonly measures: ReadonlyMap<string, Pick<Measure, 'units'>>;
}
