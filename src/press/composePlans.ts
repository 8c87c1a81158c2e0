import { layerIds, layerOfKind, type LayerId } from '../model/kinds.ts';
import { newestFirst } from '../model/newestFirst.ts';
import type { PlanText } from '../model/plan.ts';
import type { Commitment, Project, Unlocated } from '../model/project.ts';
import { buildBand } from '../projects/buildBand.ts';
import { fillBand } from '../projects/fillBand.ts';
import { featureStatus } from '../projects/featureStatus.ts';
import type { Position } from '../projects/geodesy.ts';
import { placesOf } from '../projects/placesOf.ts';
import { stagesByPlan } from '../projects/stagesByPlan.ts';
import { arrangeFeatures, buildCrossings } from './arrangeFeatures.ts';
import { buildPlace, buildPlaceFeature } from './buildPlace.ts';
import { buildReport } from './buildReport.ts';
import { buildSeats } from './buildSeats.ts';
import { createLocator, type Locate } from './createLocator.ts';
import type { AreaFeature, BandFeature, LayerFeature, TintFeature } from './layerFeature.ts';
import { nameHints } from './nameHints.ts';
import type { PressInput } from './pressInput.ts';
import { pressIndicators } from './pressIndicators.ts';
import { questioned } from '../model/questioned.ts';
import type { PressOutput } from './pressOutput.ts';
import type { ReadPlan } from './readMeasures.ts';

interface ComposeInput extends Omit<PressInput, 'plans'> {
  /** Ids and dates of the plans, in the order of the readings. */
  readonly plans: readonly { readonly id: string; readonly issued?: string | null }[];
  /** Ids of entries that are proposed and not yet accepted. */
  readonly proposed?: ReadonlySet<string>;
}

/** What plans say of projects → geometry → layers. Pure; the same in Node and in a browser. */
export function composePlans(
  readings: readonly ReadPlan[],
  input: ComposeInput,
  locate: Locate = createLocator(input),
): PressOutput {
  const { territory, proposed } = input;
  const commitments = new Map<string, Commitment[]>();
  for (const { project, commitment } of readings.flatMap((reading) => reading.commitments)) {
    const list = commitments.get(project);
    if (list) list.push(commitment);
    else commitments.set(project, [commitment]);
  }

  const planOrder = newestFirst(input.plans).reverse();
  const plans = readings.map(({ text }) => text);
  const unresolved = readings.flatMap((reading) => reading.unresolved);
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
    const { location, band } = locate(entry);
    const own = (commitments.get(entry.id) ?? []).sort(
      (a, b) => planOrder.indexOf(a.plan) - planOrder.indexOf(b.plan) || a.rawStart - b.rawStart,
    );
    const stage = featureStatus(own, entry.built.before, planOrder);
    const committedPlans = planOrder.filter((plan) => own.some((commitment) => commitment.plan === plan));
    const namedBy = inPlans.filter((plan) => !committedPlans.includes(plan));
    const stages = stagesByPlan(own, entry.built.before, committedPlans);
    const layer = layerOfKind[entry.kind];
    const isProposed = proposed?.has(entry.id) ?? false;
    const shared = {
      id: entry.id,
      name: isProposed ? entry.name + questioned : entry.name,
      ...(isProposed ? { proposed: true as const } : {}),
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
    if (band && own.length > 0) {
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
    indicators: pressIndicators(plans, input.language.indicators),
    report: buildReport(plans, projects, unresolved),
    unresolved,
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
