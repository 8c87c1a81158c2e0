import type { ComparisonInput } from '../../../src/analysis/compare/comparison.ts';
import * as contract from '../../../src/model/contract.ts';
import type { LayerId } from '../../../src/model/kinds.ts';
import type { Analysed } from '../multiplyProjects.ts';

/** Layers that corridors are searched along, as in our page. */
const searchedLayers: readonly LayerId[] = ['zones', 'parks', 'railways', 'highways', 'waterways', 'hubs'];

// A worker lies beside its page or in its assets; the data lie beside the page.
const folder = new URL(`${self.location.href.split('/analysis/')[0]}/data/`);
const read = async (file: string): Promise<unknown> => (await fetch(new URL(file, folder))).json();
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** All that is analysed, as the bundled files have it. */
export async function readAnalysed(): Promise<Analysed & Pick<ComparisonInput, 'tables'>> {
  const plans = contract.planSummaries.parse(await read('plans.json'));
  const layers = await Promise.all(
    searchedLayers.map(
      async (id) => [id, contract.layerCollection.parse(await read(`layers/${id}.geojson`))] as const,
    ),
  );
  return {
    plans,
    texts: await Promise.all(
      plans.map(async ({ id }) => contract.planText.parse(await read(`plans/${id}.json`))),
    ),
    projects: byId(contract.projects.parse(await read('projects.json'))),
    places: byId(contract.places.parse(await read('places.json'))),
    lines: contract.lines.parse(await read('lines.json')),
    borders: contract.borders.parse(await read('borders.json')),
    inventory: contract.inventory.parse(await read('inventory.json')),
    tables: contract.compareTables.parse(await read('compare.json')),
    layers: Object.fromEntries(layers),
  };
}
