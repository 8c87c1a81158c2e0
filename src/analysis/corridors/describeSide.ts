import { newestFirst } from '../../model/newestFirst.ts';
import type { LineRow } from '../../model/lines.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';
import { touchedPrefectures } from '../touchedPrefectures.ts';
import type { Answer, CorridorData, PlanSaying, SideSaying } from './corridorData.ts';

/**
 * What one side's plans say of a project. Silence is an answer only of a plan whose own territory the project touches:
 * of a province by its provinces, of a city by the project's places, else by a line of class A to C.
 */
export function describeSide(
  { plans, places }: Pick<CorridorData, 'plans' | 'places'>,
  project: Project,
  line: LineRow | undefined,
  side: Province,
): SideSaying {
  const own = plansOf(plans, side);
  const touched = touchedPrefectures(project, line, places);
  const isTouched = ({ level, territory }: PlanSummary): boolean =>
    level === 'province' ? project.provinces.includes(side) : touched.has(territory!.place);
  const says = own.flatMap((plan): PlanSaying[] => {
    const { id } = plan;
    const commitments = project.commitments.filter((commitment) => commitment.plan === id);
    const isNamed = commitments.length > 0 || (project.namedBy?.includes(id) ?? false);
    if (!isNamed && !isTouched(plan)) return [];
    return [{ plan: id, level: plan.level, answer: isNamed ? 'mentioned' : 'notMentioned', commitments }];
  });
  const touchesSide: Readonly<Record<keyof SideSaying['answers'], boolean>> = {
    province: project.provinces.includes(side),
    city: [...touched].some((id) => places.get(id)?.province === side),
  };
  const answerOf = (level: keyof SideSaying['answers']): Answer => {
    const given = says.filter((saying) => saying.level === level).map(({ answer }) => answer);
    if (given.includes('mentioned')) return 'mentioned';
    if (!touchesSide[level]) return 'notCompared';
    return given.length ? 'notMentioned' : 'notHeld';
  };
  return { side, answers: { province: answerOf('province'), city: answerOf('city') }, plans: says };
}

const ordered = new WeakMap<readonly PlanSummary[], readonly PlanSummary[]>();

/** The plans of one side, the newest first. */
function plansOf(plans: readonly PlanSummary[], side: Province): PlanSummary[] {
  let inOrder = ordered.get(plans);
  if (!inOrder) {
    const sorted = [...plans].sort((a, b) => (a.id < b.id ? -1 : 1));
    const order = newestFirst(sorted);
    inOrder = sorted.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    ordered.set(plans, inOrder);
  }
  return inOrder.filter(({ territory }) => territory?.province === side);
}
