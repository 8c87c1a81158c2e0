import type { Project } from '../../model/project.ts';
import { buildFinding, pairsOn, sideWith, statementsOf } from './buildFinding.ts';
import type { Comparison, PlanOnProject, Side } from './comparison.ts';
import { findEnds } from './findEnds.ts';
import type { Finding, FindingSide, Statement } from './finding.ts';
import { plainWording, readWording } from './readWording.ts';

export interface Wording {
  readonly wording: string;
  readonly plain: string;
  readonly statement: Statement;
}

/** How a plan writes a project's name, each way once, with a clause that writes it so. */
export function wordingsOf(comparison: Comparison, { said, named }: PlanOnProject, plan: string): Wording[] {
  const { places, tables } = comparison;
  const found = new Map<string, Wording>();
  const add = (wording: string, statement: Statement): void => {
    const plain = plainWording(wording, tables.rules, places);
    if (!found.has(plain)) found.set(plain, { wording, plain, statement });
  };
  for (const one of said)
    for (const statement of statementsOf({ said: [one], named: [] }, plan))
      for (const mention of one.mentions) add(readWording(one.measure, mention), statement);
  for (const { measure, mention } of named) {
    const { rawStart, rawEnd } = mention;
    add(readWording(measure, mention), { plan, measure: measure.id, rawStart, rawEnd, said: null });
  }
  return [...found.values()];
}

/** One name begins with the other: a list leaves away what its members share. */
export const isSameName = (a: Wording, b: Wording): boolean =>
  a.plain.startsWith(b.plain) || b.plain.startsWith(a.plain);

/** What of several ways to write a name is shown. */
const mostWordings = 3;

export function sideOfWordings(side: Side, wordings: readonly Wording[]): FindingSide {
  const shown = wordings.filter(({ statement }) => statement.said).slice(0, mostWordings);
  const own = shown.length > 0 ? shown : wordings.slice(0, 1);
  const statements = own.map(({ statement }) => statement);
  const once = statements.filter(
    (one, at) => statements.findIndex(({ rawStart }) => rawStart === one.rawStart) === at,
  );
  return sideWith(
    side,
    once,
    own.map(({ wording }) => wording),
  );
}

/** 名称写法不同: no way in which one plan writes the name is a way in which the other does. Both promise something of it. */
export function findNames(comparison: Comparison, project: Project): Finding[] {
  if (!comparison.tables.rules.name.kinds.includes(project.kind)) return [];
  return pairsOn(comparison, project).flatMap(([a, b]) => {
    const [onA, onB] = [comparison.on(project.id, a.plan.id), comparison.on(project.id, b.plan.id)];
    const [ofA, ofB] = [wordingsOf(comparison, onA, a.plan.id), wordingsOf(comparison, onB, b.plan.id)];
    if (ofA.length === 0 || ofB.length === 0) return [];
    if (ofA.some((one) => ofB.some((other) => isSameName(one, other)))) return [];
    return buildFinding('name', project, [sideOfWordings(a, ofA), sideOfWordings(b, ofB)]);
  });
}

/** 端点表述不同: the places that a line or a section of it joins, where both plans write both. */
export function findEndsApart(comparison: Comparison, project: Project): Finding[] {
  if (!comparison.tables.rules.ends.kinds.includes(project.kind)) return [];
  const endsIn = ({ said }: PlanOnProject, plan: string) =>
    said.flatMap((one) => {
      const texts = [
        one.commitment.section,
        ...one.mentions.map((mention) => readWording(one.measure, mention)),
      ];
      return texts.flatMap((text) => {
        const ends = text === undefined ? null : findEnds(text, comparison);
        const [statement] = statementsOf({ said: [one], named: [] }, plan);
        return ends ? [{ wording: text!, key: ends.toSorted().join(' '), statement: statement! }] : [];
      });
    });
  return pairsOn(comparison, project).flatMap(([a, b]) => {
    const ofA = endsIn(comparison.on(project.id, a.plan.id), a.plan.id);
    const ofB = endsIn(comparison.on(project.id, b.plan.id), b.plan.id);
    if (!ofA[0] || !ofB[0] || ofA.some(({ key }) => ofB.some((one) => one.key === key))) return [];
    return buildFinding('ends', project, [
      sideWith(a, [ofA[0].statement], [ofA[0].wording]),
      sideWith(b, [ofB[0].statement], [ofB[0].wording]),
    ]);
  });
}

/** 定位表述不同: what two plans take a zone between provinces for (新型功能区, 区域协作 …), in the clause that names it. */
export function findPositions(comparison: Comparison, project: Project): Finding[] {
  const { kinds, words } = comparison.tables.rules.position;
  if (!kinds.includes(project.kind)) return [];
  const positionIn = ({ said }: PlanOnProject, plan: string) => {
    for (const one of said)
      for (const { start, rawStart } of one.mentions) {
        // What was dropped within the clause only makes this reach a little further.
        const clause = one.measure.textHans.slice(start, start + one.commitment.rawEnd - rawStart);
        const [first] = words
          .flatMap((word) => (clause.includes(word) ? [{ word, at: clause.indexOf(word) }] : []))
          .toSorted((x, y) => x.at - y.at);
        if (first) return { word: first.word, statements: statementsOf({ said: [one], named: [] }, plan) };
      }
    return null;
  };
  return pairsOn(comparison, project).flatMap(([a, b]) => {
    const ofA = positionIn(comparison.on(project.id, a.plan.id), a.plan.id);
    const ofB = positionIn(comparison.on(project.id, b.plan.id), b.plan.id);
    if (!ofA || !ofB || ofA.word === ofB.word) return [];
    return buildFinding('position', project, [
      sideWith(a, ofA.statements, [ofA.word]),
      sideWith(b, ofB.statements, [ofB.word]),
    ]);
  });
}
