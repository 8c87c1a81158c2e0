/** Law 3: every feature names its commitments or is context, every commitment its measure; ids resolve both ways. */
import { beforeAll, describe, expect, test } from 'vitest';
import { layerIds, layerOfKind } from '../../src/model/kinds.ts';
import { pressBundled } from '../pressBundled.ts';
import { readPublicData } from '../readPublicData.ts';

type Read = Pick<
  ReturnType<typeof readPublicData>,
  'plans' | 'projects' | 'places' | 'layers' | 'unlocated' | 'report'
>;
let editions: Record<string, Read>;

beforeAll(() => {
  const { output } = pressBundled();
  const layers = layerIds.map((id) => ({ id, features: output.layers[id] }));
  editions = { pressed: { ...output, layers } as unknown as Read, 'public/data': readPublicData() };
});

const duplicates = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe.each(['pressed', 'public/data'])('%s', (edition) => {
  let read: Read;
  let features: Read['layers'][number]['features'];
  let measureIds: Map<string, string>;
  beforeAll(() => {
    read = editions[edition]!;
    features = read.layers.flatMap((layer) => layer.features);
    measureIds = new Map(
      read.plans.flatMap(({ plan, measures }) => measures.map(({ id }) => [id, plan] as const)),
    );
  });

  test('ids of projects and places are kebab-case and stand once over both', () => {
    const ids = [...read.projects, ...read.places].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(500);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('each project is drawn once in its layer or listed once as unlocated', () => {
    const drawn = new Map(
      read.layers.flatMap(({ id, features: own }) => own.map((one) => [one.id, id] as const)),
    );
    expect(duplicates(features.map(({ id }) => id))).toEqual([]);
    expect(duplicates(read.unlocated.map(({ project }) => project))).toEqual([]);
    const unlocated = new Set(read.unlocated.map(({ project }) => project));
    const wrong = read.projects.filter(({ id, layer, kind, precision }) => {
      const isNone = precision === 'none';
      return (
        layerOfKind[kind] !== layer ||
        unlocated.has(id) !== isNone ||
        drawn.get(id) !== (isNone ? undefined : layer)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(read.unlocated.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  test('each feature and each unlocated entry is a project or a place', () => {
    const projects = new Map(read.projects.map((project) => [project.id, project]));
    const places = new Map(read.places.map((place) => [place.id, place]));
    expect(read.unlocated.filter(({ project }) => !projects.has(project))).toEqual([]);
    expect([...places.keys()].sort()).toEqual(
      read.layers
        .find(({ id }) => id === 'cities')!
        .features.map(({ id }) => id)
        .sort(),
    );
    const wrong = features.filter(({ id, properties }) => {
      const known = projects.get(id) ?? places.get(id);
      return (
        !known ||
        properties.id !== id ||
        properties.name !== known.name ||
        properties.precision !== known.precision
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('each feature has commitments or is context', () => {
    const projects = new Map(read.projects.map((project) => [project.id, project]));
    const wrong = features.filter(({ id, properties }) => {
      const count = projects.get(id)?.commitments.length ?? 0;
      return properties.context !== (count === 0);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(features.some(({ properties }) => !properties.context)).toBe(true);
  });

  test('each commitment names a measure of its plan that mentions the project', () => {
    const named = new Set(
      read.plans.flatMap(({ measures }) =>
        measures.flatMap(({ id, mentions }) => mentions.map(({ project }) => `${id} ${project}`)),
      ),
    );
    const wrong = read.projects.flatMap(({ id, commitments }) =>
      commitments
        .filter(({ plan, measure }) => measureIds.get(measure) !== plan || !named.has(`${measure} ${id}`))
        .map(({ measure }) => `${id} ${measure}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a project makes one commitment per measure and verb', () => {
    const keys = read.projects.flatMap(({ id, commitments }) =>
      commitments.map(({ measure, verb }) => `${id} ${measure} ${verb}`),
    );
    expect(duplicates(keys)).toEqual([]);
  });

  test('mentions, measures, partners and parents name what is there', () => {
    const projects = new Set(read.projects.map(({ id }) => id));
    const places = new Set(read.places.map(({ id }) => id));
    const mentions = read.plans.flatMap(({ measures }) => measures.flatMap((measure) => measure.mentions));
    expect(mentions.filter(({ project }) => project !== undefined && !projects.has(project))).toEqual([]);
    expect(mentions.filter(({ place }) => place !== undefined && !places.has(place))).toEqual([]);
    const partners = read.projects.flatMap((project) => project.partners.flatMap(({ place }) => place ?? []));
    expect(partners.filter((id) => !places.has(id))).toEqual([]);
    const parents = read.places.flatMap(({ id, parents: above }) =>
      above.map((parent) => `${id} in ${parent}`),
    );
    expect(parents.filter((line) => !places.has(line.split(' in ')[1]!))).toEqual([]);
    for (const { headings, measures } of read.plans) {
      const known = new Set(headings.map(({ id }) => id));
      expect(measures.flatMap((measure) => measure.headings).filter((id) => !known.has(id))).toEqual([]);
    }
    expect(read.report.unresolved.filter(({ plan, measure }) => measureIds.get(measure) !== plan)).toEqual(
      [],
    );
  });

  test('each project is mentioned or context, and its feature lists just the plans that mention it', () => {
    const plansOf = new Map<string, Set<string>>();
    for (const { plan, measures } of read.plans)
      for (const { project, place } of measures.flatMap(({ mentions }) => mentions)) {
        const id = (project ?? place)!;
        plansOf.set(id, (plansOf.get(id) ?? new Set()).add(plan));
      }
    const unnamed = read.projects.filter(({ id }) => !plansOf.has(id));
    expect(unnamed.filter(({ context }) => !context).map(({ id }) => id)).toEqual([]);
    // What is only context stands already: a plan that names nothing can promise nothing.
    expect(
      unnamed.filter(({ built, commitments }) => !built.before || commitments.length).map(({ id }) => id),
    ).toEqual([]);
    const wrong = features.filter(
      ({ id, properties }) =>
        [...properties.plans].sort().join() !== [...(plansOf.get(id) ?? [])].sort().join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
