import { readFileSync } from 'node:fs';
import type { ComparisonInput } from '../src/analysis/compare/comparison.ts';
import { compareTables, lines } from '../src/model/contract.ts';
import { readPublicData } from './readPublicData.ts';

/** The five plans as the comparison reads them. */
export function readComparisonInput(): ComparisonInput {
  const { summaries, plans, projects, places } = readPublicData();
  return {
    plans: summaries,
    texts: plans,
    projects,
    places: new Map(places.map((place) => [place.id, place])),
    lines: lines.parse(JSON.parse(readFileSync('public/data/lines.json', 'utf8'))),
    tables: compareTables.parse(JSON.parse(readFileSync('public/data/compare.json', 'utf8'))),
  };
}
