import { readFileSync } from 'node:fs';
import * as contract from '../src/model/contract.ts';
import { layerIds } from '../src/model/kinds.ts';
import { deepFreeze } from './deepFreeze.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));

/** The committed contract files, each checked by the schema with which the reading room loads it. */
export function readPublicData() {
  const plans = contract.planSummaries.parse(read('plans.json'));
  return deepFreeze({
    manifest: contract.manifest.parse(read('manifest.json')),
    summaries: plans,
    plans: plans.map(({ id }) => contract.planText.parse(read(`plans/${id}.json`))),
    projects: contract.projects.parse(read('projects.json')),
    characters: contract.searchTable.parse(read('characters.json')),
    places: contract.places.parse(read('places.json')),
    layers: layerIds.map((id) => ({
      id,
      features: contract.layerCollection.parse(read(`layers/${id}.geojson`)).features,
    })),
    unlocated: contract.unlocatedProjects.parse(read('unlocated.json')),
    report: contract.report.parse(read('report.json')),
    indicators: contract.indicatorFile.parse(read('indicators.json')),
    parks: contract.parkFile.parse(read('parks.json')),
    sources: contract.sourceRecords.parse(read('base/SOURCES.json')),
  });
}
