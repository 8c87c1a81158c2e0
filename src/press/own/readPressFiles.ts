import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { PressFiles } from '../../model/ownPress.ts';
import type { ParkRules } from '../../model/parkRules.ts';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';
import type { PressReport } from '../buildReport.ts';
import type { PressInput } from '../pressInput.ts';
import type { ReadPlan } from '../readMeasures.ts';

type Areas = FeatureCollection<Polygon | MultiPolygon>;

/** What the press works with in a browser: its tables, and what it made of the bundled plans when they were built. */
export interface PressTables extends Omit<PressInput, 'plans'> {
  readonly parkRules: ParkRules;
  readonly boundaries: FeatureCollection;
  readonly plans: readonly PlanSummary[];
  readonly readings: readonly ReadPlan[];
}

/**
 * Reads the files as they came with the page; their checksums are the manifest's business.
 * @throws SyntaxError where one is no JSON
 */
export function readPressFiles(files: PressFiles): PressTables {
  const { places, projects, language, parkRules } = JSON.parse(files.tables) as Omit<
    PressTables,
    'territory' | 'boundaries' | 'plans' | 'readings'
  >;
  const keyed = <Key extends string>(file: string, key: string) =>
    new Map(
      (JSON.parse(file) as Areas).features.map((area): [Key, Feature<Polygon | MultiPolygon>] => [
        area.properties![key] as Key,
        area,
      ]),
    );
  const published = JSON.parse(files.projects) as Project[];
  const { unresolved } = JSON.parse(files.report) as PressReport;
  return {
    places,
    projects,
    language,
    parkRules,
    territory: {
      provinces: keyed<Province>(files.provinces, 'short'),
      prefectures: keyed<string>(files.prefectures, 'id'),
    },
    boundaries: JSON.parse(files.boundaries) as FeatureCollection,
    plans: JSON.parse(files.plans) as PlanSummary[],
    readings: files.texts.map((file): ReadPlan => {
      const text = JSON.parse(file) as PlanText;
      return {
        text,
        commitments: published.flatMap(({ id, commitments }) =>
          commitments
            .filter(({ plan }) => plan === text.plan)
            .map((commitment) => ({ project: id, commitment })),
        ),
        unresolved: unresolved.filter(({ plan }) => plan === text.plan),
      };
    }),
  };
}
