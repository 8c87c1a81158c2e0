import { layerIds, layerOfKind, type Kind, type LayerId } from '../model/kinds.ts';
import type { PlanText } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Status } from '../model/status.ts';

/** A name that the press found and the registry does not know. */
export interface Unresolved {
  readonly plan: string;
  readonly measure: string;
  readonly quote: string;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly kind: Kind;
  readonly verb: string | null;
  readonly status: Status | null;
  readonly reason: string;
  /** Range in the source of the kind word that a member of a list shares; not in the report. */
  readonly tail?: readonly [number, number];
  /** Range in the source from the governing verb to the end of what it governs; not in the report. */
  readonly clause?: readonly [number, number];
}

export interface LayerCoverage {
  found: number;
  mapped: number;
  unlocated: number;
  unresolved: number;
}

/** `report.json`: what became of every name that was found (law 4). */
export interface PressReport {
  readonly plans: Record<string, Record<LayerId, LayerCoverage>>;
  readonly unresolved: Unresolved[];
}

/** Counts distinct names per plan and layer: mapped + unlocated + unresolved = found. */
export function buildReport(
  plans: readonly PlanText[],
  projects: readonly Project[],
  unresolved: readonly Unresolved[],
): PressReport {
  const byId = new Map(projects.map((project) => [project.id, project]));
  const coverage: PressReport['plans'] = {};
  for (const { plan, measures } of plans) {
    const layers = Object.fromEntries(
      layerIds.map((id) => [id, { found: 0, mapped: 0, unlocated: 0, unresolved: 0 }]),
    ) as Record<LayerId, LayerCoverage>;
    const seen = new Set<string>();
    for (const mention of measures.flatMap(({ mentions }) => mentions)) {
      const id = (mention.project ?? mention.place)!;
      if (seen.has(id)) continue;
      seen.add(id);
      const project = mention.project === undefined ? undefined : byId.get(id)!;
      const row = layers[project?.layer ?? 'cities'];
      row.found++;
      row[project?.precision === 'none' ? 'unlocated' : 'mapped']++;
    }
    for (const name of unresolved) {
      if (name.plan !== plan || seen.has(`${name.kind}:${name.quote}`)) continue;
      seen.add(`${name.kind}:${name.quote}`);
      const row = layers[layerOfKind[name.kind]];
      row.found++;
      row.unresolved++;
    }
    coverage[plan] = layers;
  }
  return { plans: coverage, unresolved: unresolved.map(reported) };
}

/** A row of the report: without what only proposals need. */
function reported(name: Unresolved): Unresolved {
  const { plan, measure, quote, rawStart, rawEnd, kind, verb, status, reason } = name;
  return { plan, measure, quote, rawStart, rawEnd, kind, verb, status, reason };
}
