import { startTransition, useEffect, useMemo, useState } from 'react';
import { buildMatrixSteps, type Matrix } from '../../analysis/compare/buildMatrix.ts';
import { buildComparison, type Comparison } from '../../analysis/compare/comparison.ts';
import { findFindingsOf, orderFindings } from '../../analysis/compare/findFindings.ts';
import type { Finding } from '../../analysis/compare/finding.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { runInSlices } from '../search/runInSlices.ts';

/** Plans, projects and rules brought together once all texts are there; null until then, or where one failed. */
export function useComparison(): { readonly comparison: Comparison | null; readonly hasFailed: boolean } {
  const { loader } = useAtlas();
  const plans = useAtlasState((state) => state.data.plans);
  const texts = useAtlasState((state) => state.data.texts);
  const projects = useAtlasState((state) => state.data.projects);
  const places = useAtlasState((state) => state.data.places);
  const lines = useAtlasState((state) => state.data.lines);
  const tables = useAtlasState((state) => state.data.compare);
  const hasFailed = useAtlasState(({ problems }) =>
    problems.some(
      ({ file }) => file === 'compare.json' || file === 'lines.json' || file.startsWith('plans/'),
    ),
  );
  useEffect(() => {
    void loader.loadCompareTables();
    void loader.loadLines();
    for (const { id } of plans) void loader.loadText(id);
  }, [loader, plans]);
  const comparison = useMemo(() => {
    const loaded = plans.flatMap(({ id }) => texts[id] ?? []);
    if (!tables || lines.length === 0 || loaded.length < plans.length || plans.length === 0) return null;
    return buildComparison({ plans, texts: loaded, projects: projects.values(), places, lines, tables });
  }, [plans, texts, projects, places, lines, tables]);
  return { comparison, hasFailed };
}

function* find(comparison: Comparison): Generator<void, readonly Finding[]> {
  const found: Finding[] = [];
  for (const project of comparison.projects) {
    found.push(...findFindingsOf(comparison, project));
    yield;
  }
  return orderFindings(found);
}

/**
 * What is found in slices, so that the page keeps answering, once for each comparison; null until it is there. What it
 * brings onto the page comes in slices too.
 */
function useSliced<T>(
  comparison: Comparison,
  known: WeakMap<Comparison, Promise<T>>,
  start: (of: Comparison) => Generator<void, T>,
): T | null {
  const [found, setFound] = useState<{ readonly of: Comparison; readonly value: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const running = known.get(comparison) ?? runInSlices(start(comparison));
    known.set(comparison, running);
    void running.then((value) => {
      if (isWanted) startTransition(() => setFound({ of: comparison, value }));
    });
    return () => {
      isWanted = false;
    };
  }, [comparison, known, start]);
  return found?.of === comparison ? found.value : null;
}

const knownFindings = new WeakMap<Comparison, Promise<readonly Finding[]>>();
const knownMatrices = new WeakMap<Comparison, Promise<Matrix>>();

/** All findings. */
export const useFindings = (comparison: Comparison): readonly Finding[] | null =>
  useSliced(comparison, knownFindings, find);

/** Projects by plan. */
export const useMatrix = (comparison: Comparison): Matrix | null =>
  useSliced(comparison, knownMatrices, buildMatrixSteps);
