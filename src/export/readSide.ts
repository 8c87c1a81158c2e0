import { abridgeClause } from '../analysis/abridgeClause.ts';
import { findCommitmentText } from '../analysis/findCommitmentText.ts';
import { touchedPrefectures } from '../analysis/touchedPrefectures.ts';
import type { LineRow } from '../model/lines.ts';
import { newestFirst } from '../model/newestFirst.ts';
import type { Measure, PlanSummary, PlanText } from '../model/plan.ts';
import type { Commitment, Place, Project } from '../model/project.ts';
import type { Province } from '../model/status.ts';

/** What papers are made from. */
export interface PaperData {
  readonly plans: readonly PlanSummary[];
  readonly texts: Readonly<Record<string, PlanText>>;
  readonly places: ReadonlyMap<string, Place>;
  /** Lines as they are drawn, by project. */
  readonly lines: ReadonlyMap<string, LineRow>;
  /** The date of the data, ISO. */
  readonly dataDate: string;
  /** Whether quotes stand as received (traditional script) or simplified. */
  readonly asReceived: boolean;
}

/** What one clause of a side's plan says. */
export interface Said {
  readonly commitment: Commitment;
  readonly plan: PlanSummary;
  readonly measure: Measure;
  /** The clause, cut to verb, name and the words beside them where it is long; … stands for what was left out. */
  readonly quote: string;
}

/** What a plan of a side has about a project of which the side says nothing. */
export interface Silent {
  readonly plan: PlanSummary;
  /** It names the project and arranges nothing for it. */
  readonly isNamed: boolean;
  /** Whether what other plans say of the project is said at the level of this plan. */
  readonly isOfLevel: boolean;
}

/** What one side says of a project; where it says nothing, which of its plans were searched. */
export interface SideReading {
  readonly side: Province;
  /** The newest plan first. */
  readonly said: readonly Said[];
  /** Empty where something is said. */
  readonly silent: readonly Silent[];
  /** Whether any plan of the side is held. */
  readonly isHeld: boolean;
}

/**
 * Reads what a side's plans say of a project. Only plans whose own territory the project touches are asked: a
 * province by the provinces of the project, a city by the project's places, else by the course of its line.
 */
export function readSide(project: Project, side: Province, data: PaperData): SideReading {
  const own = data.plans.filter((plan) => plan.territory?.province === side);
  const order = newestFirst(own);
  const said = project.commitments
    .flatMap((commitment): Said[] => {
      const plan = own.find(({ id }) => id === commitment.plan);
      const at = findCommitmentText(data.texts[commitment.plan], commitment);
      if (!plan || !at) return [];
      const names = at.measure.mentions.filter((mention) => mention.project === project.id);
      const shown = data.asReceived ? at.measure.text : at.measure.textHans;
      const quote = abridgeClause(at.measure.textHans, at.range, commitment.verb, names)
        .map(({ start, end, role }) => (role === 'gap' ? '……' : shown.slice(start, end)))
        .join('');
      return [{ commitment, plan, measure: at.measure, quote }];
    })
    .sort((a, b) => order.indexOf(a.plan.id) - order.indexOf(b.plan.id));
  const levels = new Set(
    project.commitments.map(({ plan }) => data.plans.find(({ id }) => id === plan)?.level),
  );
  const silent = own.flatMap((plan): Silent[] => {
    const isNamed = isNamedIn(project, data.texts[plan.id]);
    if (!isNamed && !touches(project, plan, side, data)) return [];
    return [{ plan, isNamed, isOfLevel: levels.has(plan.level) }];
  });
  return { side, said, silent: said.length > 0 ? [] : silent, isHeld: own.length > 0 };
}

function touches(
  project: Project,
  { level, territory }: PlanSummary,
  side: Province,
  { places, lines }: PaperData,
): boolean {
  if (level === 'province') return project.provinces.includes(side);
  return touchedPrefectures(project, lines.get(project.id), places).has(territory?.place ?? '');
}

const isNamedIn = ({ id }: Project, text: PlanText | undefined): boolean =>
  text?.measures.some(({ mentions }) => mentions.some((mention) => mention.project === id)) ?? false;
