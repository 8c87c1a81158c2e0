import type { Words } from '../words.ts';

/** The legend. It also says why the map itself speaks Chinese. */
export const legend: Words['legend'] = {
  title: 'Legend',
  inView: 'in view; names on the map are the official Chinese names',
  extent: (variant) => `${variant} (extent)`,
  site: (variant) => `${variant} (site)`,
  nothing: 'Nothing in view',
  stages: 'Stage as written in the plan; not current progress',
  upgrade: 'Upgrade of an existing line (core line shows the stage)',
  crossing: 'Crosses a provincial border',
  precision: 'Precision of location',
  accurate: 'Fairly accurate',
  schematic: 'Schematic, within the shaded band',
  context: 'For reference; not in the plans',
};
