import type { Words } from '../words.ts';
import { formats } from './formats.ts';

/** The frame around the panels. */
export const shell: Words['shell'] = {
  skipToMap: 'Skip to the map',
  skipToPage: 'Skip to the page',
  skipToTable: 'Skip to the comparison',
  modes: 'Modes',
  explore: 'Explore',
  corridors: 'Corridors',
  compare: 'Compare',
  parks: 'Parks',
  present: 'Present',
  review: 'Review',
  reviewHint:
    'Check your own plan name by name: accept, correct, merge or decline; all stays on this machine.',
  presentHint: 'Capture what is on screen as scenes and turn them with a clicker; all stays on this machine.',
  parksHint: 'Find parks by partner, host and industry; every fact opens the clause that states it.',
  hint: 'Click a line, area or point to read the sentence behind it; click a name in the text to return to the map.',
  panels: 'Panels',
  facts: 'Facts',
  layersAndSearch: 'Layers and search',
  parkPanel: 'Find parks',
  presentPanel: 'Scenes',
  reviewPanel: 'Names to check',
  corridorPanel: 'Borders and lines',
  notice:
    'Schematic map, not reviewed by the map authority; for internal study only; not evidence of any boundary.',
  basemap: 'Base map',
  approval: 'approval number',
  approvalScope: ' (base map only)',
  dataDate: (iso) => `Data of ${iso === null ? '—' : formats.date(iso)}`,
  selfCheck: 'Self-check',
  sources: 'Sources and licences',
  sourcesNote:
    'Projects and places were compiled by the editors from public facts, each location with its precision; all plan texts are reposts: check against the official document before citing. Coordinates are WGS 84.',
  licence: (licence) => ` (${licence})`,
  close: 'Close',
  openPlan: 'Open a plan',
  dropPlan: 'Let go to open this plan (processed on this machine only; no classified documents)',
};
