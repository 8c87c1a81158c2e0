import { readFileSync } from 'node:fs';
import * as contract from '../../../src/model/contract.ts';
import { layerIds } from '../../../src/model/kinds.ts';
import type { CorridorData } from '../../../src/analysis/corridors/corridorData.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** The committed files from which borders and corridors are described. */
export const bundledCorridors: CorridorData = deepFreeze({
  plans: contract.planSummaries.parse(read('plans.json')),
  projects: byId(contract.projects.parse(read('projects.json'))),
  places: byId(contract.places.parse(read('places.json'))),
  lines: contract.lines.parse(read('lines.json')),
  borders: contract.borders.parse(read('borders.json')),
  inventory: contract.inventory.parse(read('inventory.json')),
  layers: Object.fromEntries(
    layerIds.map((id) => [id, contract.layerCollection.parse(read(`layers/${id}.geojson`))]),
  ),
});

/** The same with every list turned round. */
export function turnRound(data: CorridorData): CorridorData {
  const turned = <Row>(rows: readonly Row[]): Row[] => [...rows].reverse();
  return {
    plans: turned(data.plans),
    projects: new Map(turned([...data.projects])),
    places: new Map(turned([...data.places])),
    lines: turned(data.lines),
    borders: data.borders,
    inventory: turned(data.inventory),
    layers: Object.fromEntries(
      Object.entries(data.layers).map(([id, layer]) => [id, { ...layer, features: turned(layer.features) }]),
    ),
  };
}
