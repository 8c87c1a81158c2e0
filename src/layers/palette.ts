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
  readonly quietLabel: string;
  readonly waterLabel: string;
  readonly halo: string;
  /** Cinnabar, for the selection alone. */
  readonly selection: string;
  readonly context: string;
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

export const paper: Palette = {
  land: '#fcfbf7',
  neighbour: '#f1efe9',
  sea: '#dde8ec',
  lake: '#d2e2e9',
  shore: '#b4cbd6',
  river: '#b3cedb',
  provinceBorder: '#8d8573',
  prefectureBorder: '#cfc8b9',
  label: '#3f3b34',
  quietLabel: '#857e70',
  waterLabel: '#5f8599',
  halo: '#fcfbf7',
  selection: '#d9381e',
  context: '#9b978e',
  highSpeedRail: '#9c1f55',
  rail: '#4b4f58',
  highway: '#b87503',
  road: '#c99a3d',
  waterway: '#2a5caa',
  zone: '#7348ab',
  park: '#0d7f78',
  hub: '#33505f',
  utility: '#83552a',
  innovation: '#4147a8',
  ecology: '#3b7f39',
  region: '#7d6f94',
};
