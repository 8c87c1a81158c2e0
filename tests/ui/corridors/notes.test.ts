/** What papers about a border and a corridor list, on the bundled data. */
import { expect, test } from 'vitest';
import { describeBorder } from '../../../src/analysis/corridors/describeBorder.ts';
import { describeCorridor } from '../../../src/analysis/corridors/describeCorridor.ts';
import { noteCorridor } from '../../../src/ui/corridors/noteCorridor.ts';
import { noteCrossings } from '../../../src/ui/corridors/noteCrossings.ts';
import { zh } from '../../../src/words/zh/zh.ts';
import { bundledCorridors as data } from '../../analysis/corridors/bundledCorridors.ts';

test('a paper about a border lists each promised line once, with every place where it crosses', () => {
  const { crossings } = describeBorder(data, { border: '皖苏', side: '皖' })!;
  const { projects, notes } = noteCrossings(crossings, zh);
  const promised = crossings.filter(({ isContext }) => !isContext);
  expect(new Set(projects)).toEqual(new Set(promised.map(({ project }) => project)));
  expect(projects).toHaveLength(new Set(projects).size);
  for (const project of projects)
    expect(notes[project]!.split('; ')).toHaveLength(
      promised.filter((crossing) => crossing.project === project).length,
    );
});

test('a paper about a corridor lists the line first and nothing that only exists', () => {
  const query = { lines: ['hefei-xinyi-railway'], between: null, withinKm: 20 };
  const description = describeCorridor(data, query)!;
  const { projects, notes } = noteCorridor(description, zh);
  expect(projects[0]).toBe('hefei-xinyi-railway');
  expect(notes['hefei-xinyi-railway']).toMatch(/^约 \d+ ±\d+ 公里$/);
  const existing = new Set(
    description.along.filter(({ isContext }) => isContext).map(({ project }) => project),
  );
  expect(existing.size).toBeGreaterThan(0);
  expect(projects.filter((project) => existing.has(project))).toEqual([]);
});
