import type { CompareTables } from '../../model/compareRules.ts';
import type { LineRow } from '../../model/lines.ts';
import type { Measure, Mention, PlanSummary, PlanText } from '../../model/plan.ts';
import type { Commitment, Place, Project } from '../../model/project.ts';
import { provinces, type Province } from '../../model/status.ts';
import { compareAdvance } from './compareAdvance.ts';

/** A plan with the place and the province that it speaks for. */
export interface Side {
  readonly plan: PlanSummary;
  readonly place: Place;
  readonly province: Province;
}

/** A commitment where it stands, with the names of its project in its clause. */
export interface Said {
  readonly commitment: Commitment;
  readonly measure: Measure;
  readonly mentions: readonly Mention[];
}

/** What one plan writes of one project. */
export interface PlanOnProject {
  /** The least advanced stage first, then in the order of the text. */
  readonly said: readonly Said[];
  /** Every name of it, promised or not, in the order of the text. */
  readonly named: readonly { readonly measure: Measure; readonly mention: Mention }[];
}

/** Plans, projects and texts brought together once for all that is compared. */
export interface Comparison {
  /** Provinces first, then cities; within a level in the fixed order of provinces. */
  readonly sides: readonly Side[];
  readonly projects: readonly Project[];
  readonly byId: ReadonlyMap<string, Project>;
  readonly places: ReadonlyMap<string, Place>;
  /** Lines as they are drawn, by project. */
  readonly lines: ReadonlyMap<string, LineRow>;
  readonly tables: CompareTables;
  readonly on: (project: string, plan: string) => PlanOnProject;
  readonly textOf: (plan: string) => PlanText;
}

export interface ComparisonInput {
  readonly plans: readonly PlanSummary[];
  readonly texts: readonly PlanText[];
  readonly projects: Iterable<Project>;
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: readonly LineRow[];
  readonly tables: CompareTables;
}

const nothing: PlanOnProject = { said: [], named: [] };

function sideOf(plan: PlanSummary, places: ReadonlyMap<string, Place>): Side | null {
  const { territory } = plan;
  const place = territory && places.get(territory.place);
  return place ? { plan, place, province: territory.province } : null;
}

/** The higher first. */
export const planLevels: readonly PlanSummary['level'][] = ['province', 'city', 'county', 'other'];

export function orderSides(sides: readonly Side[], ours: Province | null = null): Side[] {
  const rank = ({ plan, province }: Side): number =>
    planLevels.indexOf(plan.level) * 100 + (province === ours ? 0 : 1 + provinces.indexOf(province));
  return sides.toSorted((a, b) => rank(a) - rank(b) || a.plan.id.localeCompare(b.plan.id));
}

/** Plans whose jurisdiction the gazetteer does not know are compared with none. */
export function buildComparison({
  plans,
  texts,
  projects,
  places,
  lines,
  tables,
}: ComparisonInput): Comparison {
  const sides = orderSides(
    plans.flatMap((plan) =>
      texts.some((text) => text.plan === plan.id) ? (sideOf(plan, places) ?? []) : [],
    ),
  );
  const byPlan = new Map(texts.map((text) => [text.plan, text]));
  const named = new Map<string, { measure: Measure; mention: Mention }[]>();
  const measures = new Map<string, Measure>();
  for (const { plan, measures: own } of texts)
    for (const measure of own) {
      measures.set(measure.id, measure);
      for (const mention of measure.mentions) {
        if (mention.project === undefined) continue;
        const key = `${mention.project} ${plan}`;
        const list = named.get(key);
        if (list) list.push({ measure, mention });
        else named.set(key, [{ measure, mention }]);
      }
    }
  const all = [...projects].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const on = new Map<string, PlanOnProject>();
  const saidBy = new Map<string, Said[]>();
  for (const project of all)
    for (const commitment of project.commitments) {
      const measure = measures.get(commitment.measure);
      if (!measure) continue;
      const key = `${project.id} ${commitment.plan}`;
      const mentions = measure.mentions.filter(
        ({ project: id, rawStart }) =>
          id === project.id && rawStart >= commitment.rawStart && rawStart < commitment.rawEnd,
      );
      const said = saidBy.get(key) ?? [];
      said.push({ commitment, measure, mentions });
      saidBy.set(key, said);
    }
  for (const key of new Set([...named.keys(), ...saidBy.keys()])) {
    const said = (saidBy.get(key) ?? []).toSorted(
      (a, b) =>
        compareAdvance(a.commitment.status, b.commitment.status) ||
        a.commitment.rawStart - b.commitment.rawStart,
    );
    const own = (named.get(key) ?? []).toSorted((a, b) => a.mention.rawStart - b.mention.rawStart);
    on.set(key, { said, named: own });
  }
  return {
    sides,
    projects: all,
    byId: new Map(all.map((project) => [project.id, project])),
    places,
    lines: new Map(lines.map((line) => [line.project, line])),
    tables,
    on: (project, plan) => on.get(`${project} ${plan}`) ?? nothing,
    textOf: (plan) => byPlan.get(plan)!,
  };
}
