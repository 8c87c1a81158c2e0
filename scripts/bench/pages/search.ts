import { buildSearchIndex, type SearchIndex } from '../../../src/analysis/search/buildSearchIndex.ts';
import { findHits } from '../../../src/analysis/search/findHits.ts';
import type { SearchTable } from '../../../src/model/characterTable.ts';
import type { PlanText } from '../../../src/model/plan.ts';
import { multiplyCorpus, type Corpus } from '../multiplyCorpus.ts';
import type { BenchSearch } from './benchSearch.ts';

const read = async <T>(file: string): Promise<T> => (await fetch(`../data/${file}`)).json() as Promise<T>;

async function readCorpus(): Promise<Corpus> {
  const plans = await read<Corpus['plans']>('plans.json');
  const texts = await Promise.all(plans.map(({ id }) => read<PlanText>(`plans/${id}.json`)));
  return { plans, texts, projects: await read('projects.json'), places: await read('places.json') };
}

let index: SearchIndex | null = null;

const search: BenchSearch = {
  async build(times) {
    const [corpus, characters] = await Promise.all([readCorpus(), read<SearchTable>('characters.json')]);
    const input = { ...multiplyCorpus(corpus, times), characters };
    const started = performance.now();
    const steps = buildSearchIndex(input);
    let step = steps.next();
    while (!step.done) step = steps.next();
    index = step.value;
    return performance.now() - started;
  },
  type: (queries) =>
    queries.flatMap((query) =>
      Array.from(query, (_, at) => {
        const started = performance.now();
        findHits(index!, query.slice(0, at + 1));
        return performance.now() - started;
      }),
    ),
};
window.benchSearch = search;
