import type { Words } from '../words.ts';

/** What a responsible unit answers for. */
export const units: Words['units'] = {
  title: 'Responsible unit',
  close: 'Close the responsible unit',
  note: 'Named as written; units of the same name stand plan by plan, and are not one across jurisdictions.',
  counts: {
    lead: (count) => `leads ${count}`,
    support: (count) => `supports ${count}`,
    responsible: (count) => `responsible for ${count}`,
  },
  opening: 'Opening the texts…',
  none: 'No plan held here names a responsible unit like this.',
};
