import type { Words } from '../words.ts';

/** What is known of the chosen thing. */
export const card: Words['card'] = {
  title: 'Selected feature',
  centre: 'Centre on map',
  deselect: 'Deselect',
  crossProvince: ' (cross-province)',
  kind: 'Kind',
  partners: 'Partners',
  industries: 'Trades',
  position: 'Location',
  point: (precision) => `Point: ${precision}`,
  code: (code) => `Code ${code}`,
  town: 'Township',
  contextOnly: 'Exists, and is shown for reference in grey; the plans held here arrange nothing for it.',
  proposed:
    'A new name of the plan that you opened, still to be checked; the map puts a question mark behind it.',
  mentionOnly:
    'The plans only mention it and arrange nothing for it; shown in grey as a feature for reference.',
  layerOff: 'Its layer is off: not shown on the map.',
  showLayer: 'Show the layer',
  filteredOut: 'Does not meet the current filters: not shown on the map.',
  notInSplit:
    'The two plans shown do not mention it, or it does not meet the current filters: not shown on the map.',
  timeline: 'What the plans say',
  inferred: ' (inferred from the text)',
  undated: 'Date not stated; by plan period',
  noPeriod: 'No plan period stated',
  whole: 'Whole clause',
  abridged: 'Less',
  mentions: (count) => `Mentions in the plans: ${count}`,
  more: (count) => `${count} more`,
  fewer: 'Less',
  related: {
    title: 'Related projects',
    clause: 'named in the same clause',
    along: (places) => `also by way of ${places}`,
    meets: (places) => `meets it in ${places}`,
    place: (places) => `also in ${places}`,
    partner: (names) => `also with ${names}`,
  },
  projects: (count) => `Projects in the plans: ${count}`,
  ties: { in: 'in it or through it', named: 'bears its name', partner: 'with it as partner' },
  judged: 'Editors’ judgement: ',
  report: 'Report an error (copy the facts)',
  copied: 'Copied, ready to paste and send',
};
