import type { Project } from '../../model/project.ts';
import { buildFinding, pairsOn, sideWith, statementOf } from './buildFinding.ts';
import { rungOf } from './compareAdvance.ts';
import type { Comparison, Said } from './comparison.ts';
import { explainByDates } from './explainByDates.ts';
import type { Finding } from './finding.ts';

/** Clauses by the section that they speak of, the whole line by none. */
function bySection(said: readonly Said[]): Map<string, Said[]> {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const section = one.commitment.section ?? '';
    groups.set(section, [...(groups.get(section) ?? []), one]);
  }
  return groups;
}

/**
 * 阶段表述不同 between two sets of clauses: a stage that one writes and the other does not. Where one writes no stage at
 * all that is another matter (仅一方写明阶段). Only clauses on the same section, or both on the whole, are compared.
 */
export function compareStages(
  a: readonly Said[],
  b: readonly Said[],
  except: readonly string[],
): { readonly sort: 'stage' | 'stageUnstated'; readonly a: Said; readonly b: Said } | null {
  const isTold = ({ commitment: { status } }: Said): boolean =>
    rungOf(status) !== null && !except.includes(status!);
  const isUntold = ({ commitment: { status } }: Said): boolean => status === 'promote';
  let unstated: { sort: 'stageUnstated'; a: Said; b: Said } | null = null;
  const groups = bySection(b);
  for (const [section, ofA] of bySection(a)) {
    const ofB = groups.get(section) ?? [];
    const [toldA, toldB] = [ofA.filter(isTold), ofB.filter(isTold)];
    const stagesA = new Set(toldA.map(({ commitment }) => commitment.status));
    if (toldA[0] && toldB[0]) {
      if (!toldB.some(({ commitment }) => stagesA.has(commitment.status)))
        return { sort: 'stage', a: toldA[0], b: toldB[0] };
      continue;
    }
    const pair = [toldA[0] ?? ofA.find(isUntold), toldB[0] ?? ofB.find(isUntold)] as const;
    if ((toldA[0] || toldB[0]) && pair[0] && pair[1])
      unstated ??= { sort: 'stageUnstated', a: pair[0], b: pair[1] };
  }
  return unstated;
}

/** Stages of one project as two plans have them. */
export function findStages(comparison: Comparison, project: Project): Finding[] {
  const { except } = comparison.tables.rules.stage;
  return pairsOn(comparison, project).flatMap(([a, b]) => {
    const found = compareStages(
      comparison.on(project.id, a.plan.id).said,
      comparison.on(project.id, b.plan.id).said,
      except,
    );
    if (!found) return [];
    const status = ({ commitment }: Said) => commitment.status;
    return buildFinding(
      found.sort,
      project,
      [sideWith(a, [statementOf(found.a)]), sideWith(b, [statementOf(found.b)])],
      {
        byDates: explainByDates(
          { plan: a.plan, status: status(found.a) },
          { plan: b.plan, status: status(found.b) },
        ),
      },
    );
  });
}
