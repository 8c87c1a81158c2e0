import type { Project } from '../../model/project.ts';
import { buildFinding, sideWith, statementOf } from './buildFinding.ts';
import type { Comparison, Said } from './comparison.ts';
import type { Finding } from './finding.ts';
import { compareStages } from './findStages.ts';
import { wordingsOf } from './findWordings.ts';

const isBox = ({ measure }: Said): boolean => measure.kind === 'box';

/** 正文与专栏表述不同: the text of one plan and its boxes write another stage, or another name, of one project. */
export function findBodyBox(comparison: Comparison, project: Project): Finding[] {
  const { rules } = comparison.tables;
  return comparison.sides.flatMap((side) => {
    const plan = side.plan.id;
    const { said } = comparison.on(project.id, plan);
    const box = said.filter(isBox);
    const body = said.filter((one) => !isBox(one));
    if (box.length === 0 || body.length === 0) return [];
    const findings: Finding[] = [];
    const stages = compareStages(body, box, rules.stage.except);
    if (stages)
      findings.push(
        buildFinding(
          stages.sort === 'stage' ? 'bodyBox' : 'stageUnstated',
          project,
          [sideWith(side, [statementOf(stages.a)]), sideWith(side, [statementOf(stages.b)])],
          { byDates: { sort: 'same', isInferred: false } },
        ),
      );
    if (!rules.name.kinds.includes(project.kind)) return findings;
    const [ofBody, ofBox] = [body, box].map((own) => wordingsOf(comparison, { said: own, named: [] }, plan));
    // Within one text a part of a name is the name: the text above says whose it is.
    const isPart = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
    const other = ofBox!.find(({ plain }) => !ofBody!.some((one) => isPart(one.plain, plain)));
    if (other && ofBody![0])
      findings.push(
        buildFinding(
          'bodyBox',
          project,
          [
            sideWith(side, [ofBody![0].statement], [ofBody![0].wording]),
            sideWith(side, [other.statement], [other.wording]),
          ],
          { key: 'name' },
        ),
      );
    return findings;
  });
}
