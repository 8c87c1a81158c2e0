import { describe, expect, test } from 'vitest';
import { findRelatedProjects } from '../../src/analysis/findRelatedProjects.ts';
import { listProjectsOfPlace } from '../../src/analysis/listProjectsOfPlace.ts';
import { placesInNames } from '../../src/analysis/placesInNames.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans, projects, places } = readPublicData();
const byId = new Map(projects.map((project) => [project.id, project]));
const gazetteer = new Map(places.map((place) => [place.id, place]));
const related = (id: string) => findRelatedProjects(byId.get(id)!, projects, plans);

describe('findRelatedProjects', () => {
  test('a railway: lines by the same places and what its clauses name, with the reason', () => {
    const found = related('hefei-xinyi-railway');
    expect(found.length).toBe(8);
    for (const { project, relation } of found) {
      expect(project.commitments.length).toBeGreaterThan(0);
      if (relation.type === 'clause') expect(relation.measure).toMatch(/:/);
      else if (relation.type === 'partner') expect(relation.names.length).toBeGreaterThan(0);
      else expect(relation.places.length).toBeGreaterThan(0);
    }
    expect(new Set(found.map(({ project }) => project.id)).has('hefei-xinyi-railway')).toBe(false);
  });

  test('a reason that a clause names both is true', () => {
    for (const { id, commitments } of projects.slice(0, 200))
      for (const { project, relation } of related(id)) {
        if (relation.type !== 'clause') continue;
        const clause = commitments.find(
          ({ measure, rawStart }) => measure === relation.measure && rawStart === relation.at,
        )!;
        const text = plans.find(({ plan }) => plan === clause.plan)!;
        const { mentions } = text.measures.find((one) => one.id === clause.measure)!;
        const isNamed = mentions.some(
          (mention) =>
            mention.project === project.id &&
            clause.rawStart <= mention.rawStart &&
            mention.rawEnd <= clause.rawEnd,
        );
        expect(isNamed, `${id} ${project.id}`).toBe(true);
      }
  });

  test('the same in every run, whatever the order of what is given', () => {
    const park = projects.find(
      ({ kind, partners, commitments }) => kind === 'park' && partners.length && commitments.length,
    )!;
    const forth = findRelatedProjects(park, projects, plans);
    expect(findRelatedProjects(park, [...projects].reverse(), plans)).toEqual(forth);
    expect(forth.length).toBeGreaterThan(0);
  });

  test('without texts it says less, and does not fail', () => {
    const found = findRelatedProjects(byId.get('hefei-xinyi-railway')!, projects, []);
    expect(found.every(({ relation }) => relation.type !== 'clause')).toBe(true);
  });
});

describe('placesInNames', () => {
  test('合肥 and 新沂 stand in the name of their railway', () => {
    const found = placesInNames(plans, 'hefei-xinyi-railway');
    expect(found.has('hefei')).toBe(true);
    expect(placesInNames(plans, 'atlantis').size).toBe(0);
  });
});

describe('listProjectsOfPlace', () => {
  test('what lies in a city or its counties, bears its name or has it as a partner', () => {
    const found = listProjectsOfPlace(gazetteer.get('suzhou-ah')!, projects, gazetteer, plans);
    expect(found.length).toBeGreaterThan(20);
    for (const { project, tie } of found) {
      expect(project.commitments.length).toBeGreaterThan(0);
      const isIn = project.places.some(
        (id) => id === 'suzhou-ah' || gazetteer.get(id)!.parents.includes('suzhou-ah'),
      );
      expect(tie === 'in').toBe(isIn);
    }
    expect(new Set(found.map(({ tie }) => tie)).size).toBeGreaterThan(1);
    expect(new Set(found.map(({ project }) => project.id)).size).toBe(found.length);
  });
});
