import type { Words } from '../words.ts';

/** What became of every name that the plans write. */
export const coverage: Words['coverage'] = {
  title: 'Coverage',
  intro: [
    'What became of every name in the plans: ',
    ', ',
    ' (with the reason), ',
    ' (with the reason). Click a number for the list, a name for its text.',
  ],
  states: { mapped: 'mapped', unlocated: 'not located', unresolved: 'not registered' },
  reading: 'Reading the texts of the plans…',
  layer: 'Layer',
  total: 'Total',
  cell: (plan, layer, found, states) => `${plan}, ${layer}: ${found}; ${states.join(', ')}`,
  list: 'List of names',
  allPlans: (count) => `All ${count} plans`,
  allLayers: 'All layers',
  count: (count) => ` (${count})`,
  readText: 'read the text',
  inventory: 'Inventory of existing features',
  inventoryNote:
    'Existing stations, expressways, ports and the like are there for reading and measuring; they are grey and not counted above.',
  complete: (date) => `complete, as of ${date}`,
  incomplete: (date) => `not complete, as of ${date}`,
};
