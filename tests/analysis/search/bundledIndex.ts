import { buildSearchIndex } from '../../../src/analysis/search/buildSearchIndex.ts';
import { readPublicData } from '../../readPublicData.ts';

/** Runs a build to its end. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const { projects, places, plans: texts, summaries: plans, characters } = readPublicData();
export const corpus = { projects, places, texts, plans, characters };

/** The index of what is committed. */
export const bundledIndex = finish(buildSearchIndex(corpus));
