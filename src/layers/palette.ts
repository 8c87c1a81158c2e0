/** Colours named by meaning. One palette a theme; paint and legend read from here and from nowhere else. */
export interface Palette {
  readonly land: string;
  readonly neighbour: string;
  readonly sea: string;
  readonly lake: string;
  readonly shore: string;
  readonly river: string;
  readonly provinceBorder: string;
  readonly prefectureBorder: string;
  readonly label: string;
  readonly waterLabel: string;
  readonly halo: string;
  /** Cinnabar, for the selection alone. */
  readonly selection: string;
  readonly context: string;
  /** Signs of the same: lines are only seen, signs are to be read. */
  readonly contextSign: string;
  readonly highSpeedRail: string;
  readonly rail: string;
  readonly highway: string;
  readonly road: string;
  readonly waterway: string;
  readonly zone: string;
  readonly park: string;
  readonly hub: string;
  readonly utility: string;
  readonly innovation: string;
  readonly ecology: string;
  readonly region: string;
}

/** Colours that tell kinds apart. */
export const kindColors = [
  'highSpeedRail',
  'rail',
  'highway',
  'road',
  'waterway',
  'zone',
  'park',
  'hub',
  'utility',
  'innovation',
  'ecology',
  'region',
] as const satisfies readonly (keyof Palette)[];
export type KindColor = (typeof kindColors)[number];
