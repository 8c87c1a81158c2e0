import { pressPlans } from '../../src/press/pressPlans.ts';
import type { PressInput } from '../../src/press/pressInput.ts';
import { buildSpellings } from '../buildSpellings.ts';
import type { PlanChanges } from './planChanges.ts';
import { withJudgedNames } from './withJudgedNames.ts';

/** What the press makes of the added plan, and where that is not what was reviewed. */
export interface Checked {
  readonly problems: readonly string[];
  readonly measures: number;
  readonly projects: number;
  readonly commitments: number;
  /** Names that stay unresolved. */
  readonly unresolved: readonly string[];
}

/** Presses the plan with the changes in force: every accepted and merged project is named, every stage as reviewed. */
export function checkChanges(changes: PlanChanges, input: Omit<PressInput, 'plans'>): Checked {
  const { plan, source, entries, judged, notProjects, exceptions } = changes;
  const { plans, projects, unresolved } = pressPlans({
    ...input,
    projects: [
      ...withJudgedNames(input.projects, changes),
      ...entries.map((entry) => ({ ...entry, ...buildSpellings(entry.name, entry.aliases) })),
    ],
    language: {
      ...input.language,
      notProjects: [...input.language.notProjects, ...notProjects],
      commitmentExceptions: [...input.language.commitmentExceptions, ...exceptions],
    },
    plans: [{ record: plan, source }],
  });
  const named = new Set(
    plans[0]!.measures.flatMap(({ mentions }) => mentions.flatMap(({ project }) => project ?? [])),
  );
  const said = projects.flatMap(({ id, commitments }) => commitments.map((one) => ({ id, ...one })));
  const isDifferent = ({ project, measure, status }: (typeof exceptions)[number]): boolean =>
    !said.some((one) => one.id === project && one.measure === measure && one.status === status);
  return {
    problems: [
      ...entries
        .filter(({ id }) => !named.has(id))
        .map(({ name }) => `收录后文本中仍认不出 not found in the text once added: ${name}`),
      ...judged
        .filter(({ project }) => !named.has(project))
        .map(({ alias }) => `合并后文本中仍认不出 not found in the text once merged: ${alias}`),
      ...exceptions
        .filter(isDifferent)
        .map(
          ({ project, measure, status }) =>
            `改定的阶段没有生效，须写明动词 the corrected stage has no effect: ${project}, ${measure}, ${status}`,
        ),
    ],
    measures: plans[0]!.measures.length,
    projects: named.size,
    commitments: said.length,
    unresolved: [...new Set(unresolved.map(({ quote }) => quote))],
  };
}
