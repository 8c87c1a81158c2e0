import type { IndicatorFile } from '../model/indicator.ts';
import { layerIds, layerOfKind, type LayerId } from '../model/kinds.ts';
import { newestFirst } from '../model/newestFirst.ts';
import type { PlanText } from '../model/plan.ts';
import type { Commitment, Place, Project, Unlocated } from '../model/project.ts';
import type { PlaceEntry } from '../model/registry.ts';
import { natureOf } from '../mentions/natureOf.ts';
import { buildNameTables } from '../mentions/readNames.ts';
import { buildVerbTables } from '../mentions/verbTables.ts';
import { buildScriptFold } from '../plans/foldScript.ts';
import { parsePlan } from '../plans/parsePlan.ts';
import { buildBand } from '../projects/buildBand.ts';
import { buildToleranceBand } from '../projects/buildToleranceBand.ts';
import { fillBand } from '../projects/fillBand.ts';
import { featureStatus } from '../projects/featureStatus.ts';
import type { Position } from '../projects/geodesy.ts';
import { locateProject } from '../projects/locateProject.ts';
import { placesOf } from '../projects/placesOf.ts';
import { stagesByPlan } from '../projects/stagesByPlan.ts';
import { arrangeFeatures, buildCrossings } from './arrangeFeatures.ts';
import { buildPlace, buildPlaceFeature } from './buildPlace.ts';
import { buildSeats } from './buildSeats.ts';
import type {
  AreaFeature,
  BandFeature,
  CrossingFeature,
  LayerFeature,
  SeatFeature,
  TintFeature,
} from './layerFeature.ts';
import { nameHints } from './nameHints.ts';
import type { PressInput } from './pressInput.ts';
import { pressIndicators } from './pressIndicators.ts';
import { readMeasures } from './readMeasures.ts';
import { whyJudged } from './whyJudged.ts';
import { buildReport, type PressReport } from './buildReport.ts';

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
}

/** Text → measures → mentions → commitments → geometry → layers. Pure; the same in Node and in a browser. */
export function pressPlans(input: PressInput): PressOutput {
  const { language, territory } = input;
  const foldScript = buildScriptFold(language.characters, language.overrides, language.lookalikes);
  const boilerplate = language.boilerplate.map((pattern) => new RegExp(pattern));
  const verbs = buildVerbTables(language);
  const entries = new Map(input.projects.map((entry) => [entry.id, entry]));

  const commitments = new Map<string, Commitment[]>();
  const unresolved: PressReport['unresolved'] = [];
  const plans = input.plans.map(({ record, source }) => {
    const parsed = parsePlan(record.id, source, { foldScript, boilerplate, garbled: record.garbled });
    const tables = buildNameTables(input.places, input.projects, language, verbs, record.id);
    const read = readMeasures(parsed, tables, {
      verbs,
      exceptions: language.commitmentExceptions.filter(({ plan }) => plan === record.id),
      isRegionName: (project) => entries.get(project)?.isRegionName ?? false,
      natureOf: (project) => {
        const { kind, built } = entries.get(project)!;
        return natureOf(kind, built.before);
      },
      whyJudged: (project, quote) => whyJudged(entries.get(project)!, record.id, quote),
    });
    for (const { project, commitment } of read.commitments) {
      const list = commitments.get(project);
      if (list) list.push(commitment);
      else commitments.set(project, [commitment]);
    }
    for (const name of read.unresolved) unresolved.push(name);
    return read.text;
  });

  const planOrder = newestFirst(input.plans.map(({ record }) => record)).reverse();
  const gazetteer = new Map(input.places.map((place): [string, PlaceEntry] => [place.id, place]));
  const mentionedIn = mentionsByPlan(plans);
  const layers = Object.fromEntries(layerIds.map((id): [LayerId, LayerFeature[]] => [id, []])) as Record<
    LayerId,
    LayerFeature[]
  >;
  const bands: BandFeature[] = [];
  const areas: AreaFeature[] = [];
  const tints: TintFeature[] = [];
  const unlocated: Unlocated[] = [];
  const projects: Project[] = [];
  for (const entry of input.projects) {
    const inPlans = planOrder.filter((plan) => mentionedIn.get(entry.id)?.has(plan));
    if (inPlans.length === 0 && !entry.context) continue;
    const location = locateProject(entry, gazetteer, territory);
    const own = (commitments.get(entry.id) ?? []).sort(
      (a, b) => planOrder.indexOf(a.plan) - planOrder.indexOf(b.plan) || a.rawStart - b.rawStart,
    );
    const stage = featureStatus(own, entry.built.before, planOrder);
    const committedPlans = planOrder.filter((plan) => own.some((commitment) => commitment.plan === plan));
    const namedBy = inPlans.filter((plan) => !committedPlans.includes(plan));
    const stages = stagesByPlan(own, entry.built.before, committedPlans);
    const layer = layerOfKind[entry.kind];
    const shared = {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      ...(entry.class ? { class: entry.class } : {}),
      layer,
      precision: location.precision,
      provinces: [...location.provinces],
      crossProvince: location.provinces.length > 1,
    };
    projects.push({
      ...shared,
      nameHant: entry.nameHant,
      pinyin: entry.pinyin,
      aliases: entry.aliases,
      aliasKeys: [...entry.aliasKeys],
      built: entry.built,
      partners: entry.partners,
      industries: entry.industries,
      ...(entry.context ? { context: true as const } : {}),
      geometrySource: location.how,
      places: placesOf(entry.site, territory),
      statusClass: stage.statusClass,
      ...(stages.statusClassBy ? { statusClassBy: stages.statusClassBy } : {}),
      commitments: own,
      ...(namedBy.length ? { namedBy } : {}),
    });
    if (!location.geometry) {
      unlocated.push({ project: entry.id, reason: location.how });
      continue;
    }
    const band = own.length > 0 ? buildToleranceBand(location.geometry, location.precision) : null;
    if (band) {
      const properties = { id: entry.id, layer, precision: location.precision };
      bands.push({ type: 'Feature', id: entry.id, geometry: band, properties });
    }
    const properties = {
      ...shared,
      ...stage,
      ...stages,
      built: entry.built.before,
      context: own.length === 0,
      plans: inPlans,
      committedPlans,
      ...nameHints(entry),
      ...(location.bandKm ? { bandKm: location.bandKm } : {}),
    };
    layers[layer].push({ type: 'Feature', id: entry.id, geometry: location.geometry, properties });
    if (location.geometry.type === 'MultiPoint' && location.bandKm) {
      const between = location.geometry.coordinates as unknown as Position[];
      const outline = { type: 'Polygon' as const, coordinates: [buildBand(between, location.bandKm)] };
      areas.push({ type: 'Feature', id: entry.id, geometry: outline, properties });
      const { points, stepKm } = fillBand(between, location.bandKm);
      const haze = { type: 'MultiPoint' as const, coordinates: points };
      tints.push({ type: 'Feature', id: entry.id, geometry: haze, properties: { ...properties, stepKm } });
    }
  }
  const places = input.places.map((entry) => buildPlace(entry));
  for (const [index, entry] of input.places.entries())
    layers.cities.push(buildPlaceFeature(entry, places[index]!, planOrder, mentionedIn));
  const arranged = arrangeFeatures(layers);
  return {
    plans,
    projects,
    places,
    layers: arranged,
    bands,
    areas,
    tints,
    seats: buildSeats(arranged, areas, territory),
    crossings: buildCrossings(arranged, territory),
    unlocated,
    indicators: pressIndicators(plans, language.indicators),
    report: buildReport(plans, projects, unresolved),
  };
}

function mentionsByPlan(plans: readonly PlanText[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { plan, measures } of plans) {
    for (const { mentions } of measures) {
      for (const { project, place } of mentions) {
        const id = (project ?? place)!;
        found.set(id, (found.get(id) ?? new Set()).add(plan));
      }
    }
  }
  return found;
}
