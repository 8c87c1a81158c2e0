import { layerOfKind, type Kind } from '../../src/model/kinds.ts';
import type { Project } from '../../src/model/project.ts';
import type { PressOutput } from '../../src/press/pressPlans.ts';

/** One entity of the hand annotation; only what the comparison reads. */
export interface GoldEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly same_as?: string;
  readonly layer: string;
  readonly layer_alt?: readonly string[];
  readonly named_project: boolean;
  readonly borderline?: boolean;
  readonly status: string | null;
  readonly status_alt?: readonly string[];
  readonly verb: string | null;
  readonly measure: string;
  readonly quote: string;
}

export interface Verdict {
  readonly entity: GoldEntity;
  readonly core: boolean;
  readonly failure: string | null;
}

const coreKinds = ['zone', 'park', 'railway', 'highway', 'waterway', 'airport', 'port'];
const plain = (text: string): string => text.replace(/[“”\s]/g, '');

/** Holds each annotated name against what the press made: measure, layer, verb and status. */
export function scoreAgainstGold(
  plan: string,
  entities: readonly GoldEntity[],
  output: PressOutput,
): Verdict[] {
  const text = output.plans.find((candidate) => candidate.plan === plan)!;
  const projects = new Map(output.projects.map((project) => [project.id, project]));
  const places = new Map(output.places.map((place) => [place.id, place]));
  return entities.map((entity) => {
    const core = coreKinds.includes(entity.layer);
    return { entity, core, failure: failureOf(entity) };
  });

  function failureOf(entity: GoldEntity): string | null {
    const number = entity.measure === 'preamble' ? '引言' : entity.measure;
    const measure = text.measures.find((candidate) => candidate.number === number);
    if (!measure) return `no measure ${entity.measure}`;
    const names = [entity.name, ...(entity.aliases ?? []), ...(entity.same_as ? [entity.same_as] : [])].map(plain);
    const isNamed = (given: readonly string[]): boolean => given.some((name) => names.includes(plain(name)));
    const placeHit = measure.mentions.some(
      ({ place }) => place && isNamed([places.get(place)!.name, ...places.get(place)!.aliases]),
    );
    if (placeHit && ['city', 'county', 'town', 'other'].includes(entity.layer)) return null;
    const candidates = [
      ...new Set(measure.mentions.flatMap(({ project }) => (project ? [projects.get(project)!] : []))),
    ].filter(({ name, aliases }) => isNamed([name, ...aliases]));
    if (candidates.length === 0) return 'not mentioned in this measure';
    const failures = candidates.map((project) => failureWith(entity, measure.id, project));
    return failures.includes(null) ? null : failures[0]!;
  }

  function failureWith(entity: GoldEntity, measure: string, project: Project): string | null {
    const layers = [entity.layer, ...(entity.layer_alt ?? [])].map((kind) => layerOfKind[kind as Kind]);
    if (!layers.includes(project.layer)) return `layer ${project.layer}, not ${layers.join('/')}`;
    const commitments = project.commitments.filter((commitment) => commitment.measure === measure);
    if (!entity.named_project) {
      return commitments.length && !entity.borderline
        ? `only mentioned, but said to be promised: ${commitments[0]!.verb}`
        : null;
    }
    if (commitments.length === 0) return 'no commitment';
    const statuses = [entity.status, ...(entity.status_alt ?? [])];
    const verb = entity.verb ?? '';
    const right = commitments.find((commitment) => {
      const written = (commitment.verb ?? '').split('…');
      const agrees = written.some((part) => part === verb || part.includes(verb) || verb.includes(part));
      return agrees && statuses.includes(commitment.status);
    });
    const [first] = commitments;
    return right ? null : `${first!.verb} ${first!.status}, not ${verb} ${statuses.join('/')}`;
  }
}
