/** The page 收录情况 tells what report.json counts, name by name, and each row leads to a clause that holds it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { listCoverage, type CoverageRow } from '../../src/analysis/listCoverage.ts';
import { layerIds } from '../../src/model/kinds.ts';
import { readPublicData } from '../readPublicData.ts';

let data: ReturnType<typeof readPublicData>;
let rows: CoverageRow[];
beforeAll(() => {
  data = readPublicData();
  rows = listCoverage({
    texts: data.plans,
    projects: new Map(data.projects.map((project) => [project.id, project])),
    places: new Map(data.places.map((place) => [place.id, place])),
    unlocated: data.unlocated,
    unresolved: data.report.unresolved,
  });
});

describe('listCoverage', () => {
  test('counts as report.json does, in every plan and layer', () => {
    for (const { plan } of data.plans) {
      for (const layer of layerIds) {
        const own = rows.filter((row) => row.plan === plan && row.layer === layer);
        const count = (state: CoverageRow['state']): number =>
          own.filter((row) => row.state === state).length;
        expect(
          {
            found: own.length,
            mapped: count('mapped'),
            unlocated: count('unlocated'),
            unresolved: count('unresolved'),
          },
          `${plan} ${layer}`,
        ).toEqual(data.report.plans[plan]![layer]);
      }
    }
  });

  test('every row leads to a measure of its plan that names it', () => {
    const measures = new Map(
      data.plans.flatMap(({ measures: own }) => own.map((measure) => [measure.id, measure] as const)),
    );
    const wrong = rows.filter(({ plan, measure, project, place, name, received }) => {
      const read = measures.get(measure);
      const isNamed =
        project || place
          ? read?.mentions.some((mention) => mention.project === project && mention.place === place)
          : read?.text.includes(received!) && read.textHans.includes(name);
      return !measure.startsWith(`${plan}:`) || !isNamed;
    });
    expect(wrong).toEqual([]);
  });

  test('a name of no entry is shown in simplified script and kept as received', () => {
    const traditional = rows.filter(({ name, received }) => received !== undefined && received !== name);
    expect(traditional.length).toBeGreaterThan(10);
    for (const { plan } of traditional) expect(['anhui-2021', 'jiangsu-2020']).toContain(plan);
  });

  test('what is not on the map says why', () => {
    expect(rows.filter(({ state, reason }) => state !== 'mapped' && !reason)).toEqual([]);
    expect(rows.filter(({ state, reason }) => state === 'mapped' && reason)).toEqual([]);
  });
});
