import { layerOfKind, type LayerId } from '../model/kinds.ts';
import type { Report } from '../model/contract.ts';
import type { PlanText } from '../model/plan.ts';
import type { Place, Project, Unlocated } from '../model/project.ts';
import { findCommitmentText } from './findCommitmentText.ts';

/** What became of one name that a plan writes (law 4). */
export interface CoverageRow {
  readonly plan: string;
  readonly layer: LayerId;
  /** In simplified script. */
  readonly name: string;
  /** As the text wrote it, where it is no entry. */
  readonly received?: string;
  readonly state: 'mapped' | 'unlocated' | 'unresolved';
  readonly project?: string;
  readonly place?: string;
  /** Where to read it: the first promise, else the first mention. */
  readonly measure: string;
  /** Why it has no place on the map, or is no entry. */
  readonly reason?: string;
}

interface Known {
  readonly texts: readonly PlanText[];
  readonly projects: ReadonlyMap<string, Project>;
  readonly places: ReadonlyMap<string, Place>;
  readonly unlocated: readonly Unlocated[];
  readonly unresolved: Report['unresolved'];
}

/** Every name of the given plans once per plan, in the order of the text; the counts are those of `report.json`. */
export function listCoverage({ texts, projects, places, unlocated, unresolved }: Known): CoverageRow[] {
  const reasons = new Map(unlocated.map(({ project, reason }) => [project, reason]));
  return texts.flatMap((text) => {
    const { plan, measures } = text;
    const rows = new Map<string, CoverageRow>();
    for (const { id: measure, mentions } of measures) {
      for (const { project, place } of mentions) {
        const id = (project ?? place)!;
        if (rows.has(id)) continue;
        const thing = project === undefined ? undefined : projects.get(project);
        const reason = reasons.get(id);
        rows.set(id, {
          plan,
          layer: thing?.layer ?? 'cities',
          name: thing?.name ?? places.get(id)?.name ?? id,
          state: thing?.precision === 'none' ? 'unlocated' : 'mapped',
          ...(project === undefined ? { place: id } : { project: id }),
          measure: thing?.commitments.find((commitment) => commitment.plan === plan)?.measure ?? measure,
          ...(reason === undefined ? {} : { reason }),
        });
      }
    }
    for (const { plan: of, kind, quote, measure, reason, rawStart, rawEnd } of unresolved) {
      const key = `${kind}:${quote}`;
      if (of !== plan || rows.has(key)) continue;
      const at = findCommitmentText(text, { measure, rawStart, rawEnd });
      const name = at ? at.measure.textHans.slice(at.range.start, at.range.end) : quote;
      const layer = layerOfKind[kind];
      rows.set(key, { plan, layer, name, received: quote, state: 'unresolved', measure, reason });
    }
    return [...rows.values()];
  });
}
