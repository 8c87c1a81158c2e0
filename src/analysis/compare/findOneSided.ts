import type { Project } from '../../model/project.ts';
import { provinces } from '../../model/status.ts';
import { buildFinding, sideWith, statementsOf } from './buildFinding.ts';
import type { Comparison, Side } from './comparison.ts';
import { findNear } from './findNear.ts';
import type { Finding, Judgement, TouchBasis } from './finding.ts';
import { findTouch, territoryOf, type Touch } from './findTouch.ts';

const sure: readonly Touch[] = ['named', 'geometry', 'site', 'short'];
const basisOf = (touch: Touch): TouchBasis | null => (sure.includes(touch) ? (touch as TouchBasis) : null);

/**
 * 仅一方文本提及: a cross-border project of which one plan says something and which a held plan of equal level, whose own
 * territory it touches, does not mention. A city's project that a province's plan does not mention is listed apart; so
 * is one whose other sides have no plan that is held (未收录).
 */
export function findOneSided(comparison: Comparison, project: Project): Finding[] {
  const { sides, tables } = comparison;
  if (!tables.rules.oneSided.kinds.includes(project.kind) || !project.crossProvince) return [];
  return sides.flatMap((own) => {
    const { said } = comparison.on(project.id, own.plan.id);
    if (said.length === 0) return [];
    // The side that speaks of it touches it too, however roughly: else it speaks of others' affairs.
    if (
      ['no', 'unknown'].includes(findTouch(comparison, project, territoryOf(own))) &&
      own.plan.level === 'province'
    )
      return [];
    const statements = statementsOf({ said, named: [] }, own.plan.id);
    const unheld = unheldSides(comparison, project, own);
    const sections = said.map(({ commitment }) => commitment.section ?? '');
    const section = sections.every((one) => one !== '') ? sections[0]! : null;
    const findings = sides.flatMap((other): Finding[] => {
      const isEqual = other.plan.level === own.plan.level;
      if (other.plan.id === own.plan.id || !(isEqual || own.plan.level === 'city')) return [];
      if (comparison.on(project.id, other.plan.id).named.length > 0) return [];
      const touch = findTouch(comparison, project, territoryOf(other));
      const basis = basisOf(touch);
      if (!basis) return [];
      const near = findNear(comparison, project, other);
      if (near === 'same') return [];
      const judgements: Judgement[] = [
        ...(basis === 'site' || basis === 'short' ? [{ sort: basis } as const] : []),
        ...(near ? [near] : []),
      ];
      const inOrder = sides.indexOf(own) < sides.indexOf(other);
      const pair = [
        sideWith(own, statements),
        sideWith(other, [], [], isLayerUnlisted(comparison, project, other)),
      ];
      return [
        buildFinding(isEqual ? 'oneSided' : 'otherLevel', project, inOrder ? pair : pair.toReversed(), {
          judgements,
          touch: basis,
          unheld,
          section,
        }),
      ];
    });
    if (findings.length > 0 || unheld.length === 0) return findings;
    const isAnswered = sides.some(
      (other) =>
        other.plan.level === own.plan.level &&
        other.plan.id !== own.plan.id &&
        comparison.on(project.id, other.plan.id).named.length > 0,
    );
    return isAnswered || own.plan.level === 'city'
      ? []
      : [buildFinding('unheld', project, [sideWith(own, statements)], { unheld, section })];
  });
}

/** Whether a plan says nothing of any project of the layer. */
function isLayerUnlisted({ projects, on }: Comparison, { layer }: Project, { plan }: Side): boolean {
  return !projects.some((one) => one.layer === layer && on(one.id, plan.id).said.length > 0);
}

/** Provinces that it touches for certain, other than the plan's own, of which no plan of that level is held. */
function unheldSides({ sides, ...rest }: Comparison, project: Project, own: Side) {
  return provinces.filter(
    (province) =>
      province !== own.province &&
      !sides.some((side) => side.plan.level === own.plan.level && side.province === province) &&
      basisOf(findTouch({ sides, ...rest }, project, { province })) !== null,
  );
}
