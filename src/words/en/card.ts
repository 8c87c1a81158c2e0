import type { Words } from '../words.ts';

/** What is known of the chosen thing. */
export const card: Words['card'] = {
  title: 'Selected feature',
  centre: 'Centre on map',
  deselect: 'Deselect',
  crossProvince: ' (cross-province)',
  partners: 'Partners: ',
  position: (precision) => `Location: ${precision}`,
  because: '; basis: ',
  point: (precision) => `Point: ${precision}`,
  code: (code) => `Code ${code}`,
  town: 'Township',
  contextOnly: 'Exists, and is shown for reference in grey; the plans held here arrange nothing for it.',
  mentionOnly:
    'The plans only mention it and arrange nothing for it; shown in grey as a feature for reference.',
  layerOff: 'Its layer is off: not shown on the map.',
  showLayer: 'Show the layer',
  filteredOut: 'Does not meet the current filters: not shown on the map.',
  notInSplit:
    'The two plans shown do not mention it, or it does not meet the current filters: not shown on the map.',
  noDate: 'undated',
  judged: 'Editors’ judgement: ',
  report: 'Report an error (copy the facts)',
  copied: 'Copied, ready to paste and send',
};
