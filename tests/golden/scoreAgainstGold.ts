import { layerOfKind, type Kind } from '../../src/model/kinds.ts';
import type { Commitment, Project } from '../../src/model/project.ts';
import type { PressOutput } from '../../src/press/pressOutput.ts';

/** One promise as annotated; status and verb null where a box lists the name without any verb. */
export interface GoldCommitment {
  readonly measure: string;
  readonly verb: string | null;
  readonly status: string | null;
  readonly status_alt?: readonly string[];
  readonly name_parts?: readonly string[];
}

/** One entity of a hand annotation; only what the comparison reads. */
export interface GoldEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly same_as?: string | readonly string[];
  readonly layer: string;
  readonly layer_alt?: readonly string[];
  readonly named_project: boolean;
  /** A reasonable annotator could decide otherwise. */
  readonly borderline?: boolean;
  readonly commitments: readonly GoldCommitment[];
  /** Measures that name it and promise nothing. */
  readonly mentions?: readonly string[];
}

export type Failure = 'missed' | 'layer' | 'verb or status' | 'promised, though only mentioned';

/** How the press read one annotated promise or mention. */
export interface Verdict {
  readonly entity: GoldEntity;
  readonly measure: string;
  readonly core: boolean;
  readonly failure: Failure | null;
  readonly detail: string;
}

const coreKinds = ['zone', 'park', 'railway', 'highway', 'waterway', 'airport', 'port'];
const placeKinds = ['city', 'county', 'town', 'other'];

/**
 * Holds each annotated promise and mention against what the press made.
 * @param fold reading of both scripts as one
 */
export function scoreAgainstGold(
  plan: string,
  entities: readonly GoldEntity[],
  output: PressOutput,
  fold: (text: string) => string,
): Verdict[] {
  const plain = (name: string): string => fold(name).replace(/[“”「」\s—\-－()（）·.、]/g, '');
  const text = output.plans.find((candidate) => candidate.plan === plan)!;
  const projects = new Map(output.projects.map((project) => [project.id, project]));
  const places = new Map(output.places.map((place) => [place.id, place]));
  const measures = new Map(
    text.measures.map((measure) => [measure.number === '引言' ? 'preamble' : measure.number, measure]),
  );

  return entities.flatMap((entity) => {
    const core = coreKinds.includes(entity.layer);
    const verdict = (measure: string, [failure, detail]: [Failure | null, string]): Verdict => ({
      entity,
      measure,
      core,
      failure,
      detail,
    });
    return entity.named_project
      ? entity.commitments.map((promise) => verdict(promise.measure, judgePromise(entity, promise)))
      : (entity.mentions ?? []).map((measure) => verdict(measure, judgeMention(entity, measure)));
  });

  /** Projects and places that a measure names as the entity is named, or where the annotated parts stand. */
  function named(entity: GoldEntity, number: string, parts: readonly string[] = []) {
    const sameAs = [entity.same_as ?? []].flat();
    const names = [entity.name, ...(entity.aliases ?? []), ...sameAs].map(plain);
    const written = [...names, ...parts.map(plain)];
    const mentions = measures.get(number === '引言' ? 'preamble' : number)?.mentions ?? [];
    const isNamed = (own: readonly string[]): boolean => own.some((name) => names.includes(plain(name)));
    const found = mentions.filter(({ project, place, quote }) => {
      if (written.includes(plain(quote))) return true;
      const thing = project ? projects.get(project)! : places.get(place!)!;
      return isNamed([thing.name, ...thing.aliases]);
    });
    const ids = [...new Set(found.flatMap(({ project }) => project ?? []))];
    return { ids, isPlace: found.some(({ place }) => place), measure: measures.get(number)?.id };
  }

  function saidOf(project: Project, measure: string | undefined): Commitment[] {
    return project.commitments.filter((commitment) => commitment.measure === measure);
  }

  function judgePromise(entity: GoldEntity, promise: GoldCommitment): [Failure | null, string] {
    const { ids, isPlace, measure } = named(entity, promise.measure, promise.name_parts);
    const own = ids.map((id) => projects.get(id)!).filter((project) => saidOf(project, measure).length > 0);
    if (own.length === 0) {
      const isRegion = isPlace && placeKinds.includes(entity.layer);
      return isRegion ? [null, ''] : ['missed', ids.length ? `only mentioned: ${ids.join(', ')}` : 'not found'];
    }
    const layers = [entity.layer, ...(entity.layer_alt ?? [])].map((kind) => layerOfKind[kind as Kind]);
    if (!own.some(({ layer }) => layers.includes(layer)))
      return ['layer', `${own.map(({ layer }) => layer).join(', ')}, not ${layers.join('/')}`];
    const said = own.flatMap((project) => saidOf(project, measure));
    if (said.some((commitment) => agrees(commitment, promise))) return [null, ''];
    const ours = said.map(({ verb, status }) => `${verb} ${status}`).join(', ');
    return ['verb or status', `${ours}, not ${promise.verb} ${promise.status}`];
  }

  function agrees({ verb, status }: Commitment, promise: GoldCommitment): boolean {
    const statuses = [promise.status, ...(promise.status_alt ?? [])];
    if (!statuses.includes(status)) return false;
    if (promise.verb === null || verb === null) return promise.verb === verb;
    const parts = (written: string): string[] => fold(written).split('…').filter(Boolean);
    return parts(verb).some((own) =>
      parts(promise.verb!).some((given) => own.includes(given) || given.includes(own)),
    );
  }

  function judgeMention(entity: GoldEntity, number: string): [Failure | null, string] {
    const { ids, isPlace, measure } = named(entity, number);
    if (ids.length === 0 && !isPlace) return ['missed', 'not found'];
    // 射阳 in 射阳、建湖通用机场 is a place and part of an airport's name.
    if (isPlace && placeKinds.includes(entity.layer)) return [null, ''];
    const said = ids.flatMap((id) => saidOf(projects.get(id)!, measure));
    return said.length && !entity.borderline
      ? ['promised, though only mentioned', said.map(({ verb }) => verb).join(', ')]
      : [null, ''];
  }
}
