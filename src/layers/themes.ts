import type { Palette } from './palette.ts';

export const themeIds = ['paper', 'dark', 'projector', 'print'] as const;
export type ThemeId = (typeof themeIds)[number];

/** One look of the whole map: colours, and how strong lines, sites and names are drawn. */
export interface Theme {
  readonly id: ThemeId;
  readonly palette: Palette;
  /** Factors on line widths and on the size of sites. */
  readonly lineScale: number;
  readonly siteScale: number;
  readonly textScale: number;
  /** No name is smaller, in pixels. */
  readonly smallestText: number;
}

const paper: Palette = {
  land: '#fcfbf7',
  neighbour: '#f1efe9',
  sea: '#dde8ec',
  lake: '#d2e2e9',
  shore: '#b4cbd6',
  river: '#bcd3de',
  provinceBorder: '#8d8573',
  prefectureBorder: '#cfc8b9',
  label: '#3f3b34',
  waterLabel: '#5f8599',
  halo: '#fcfbf7',
  selection: '#d9381e',
  context: '#9b978e',
  contextSign: '#858178',
  highSpeedRail: '#9c1f55',
  rail: '#4b4f58',
  highway: '#b87503',
  road: '#a88237',
  waterway: '#2f68bd',
  zone: '#7348ab',
  park: '#0d7f78',
  hub: '#33505f',
  utility: '#83552a',
  innovation: '#4147a8',
  ecology: '#3b7f39',
  region: '#7d6f94',
};

const dark: Palette = {
  land: '#23262b',
  neighbour: '#1d2024',
  sea: '#141a20',
  lake: '#18222b',
  shore: '#33475a',
  river: '#2b4257',
  provinceBorder: '#8c8574',
  prefectureBorder: '#464a50',
  label: '#e6e2d8',
  waterLabel: '#7fa3b8',
  halo: '#1b1e22',
  selection: '#ff5a3c',
  context: '#74777c',
  contextSign: '#85888d',
  highSpeedRail: '#e0659b',
  rail: '#c3c7cf',
  highway: '#f0c067',
  road: '#a9803d',
  waterway: '#86b4f4',
  zone: '#b697ea',
  park: '#4fc2b6',
  hub: '#9fc0d0',
  utility: '#cd9a68',
  innovation: '#9aa0f2',
  ecology: '#84c77f',
  region: '#a69abf',
};

/** Eight metres away: white ground, full-strength colours. */
const projector: Palette = {
  ...paper,
  land: '#ffffff',
  neighbour: '#ececec',
  sea: '#cfe3ee',
  lake: '#bcd9e8',
  provinceBorder: '#4f4a40',
  prefectureBorder: '#a8a193',
  label: '#000000',
  halo: '#ffffff',
  selection: '#e02a0c',
  context: '#8b8b8b',
  contextSign: '#7d7d7d',
  highSpeedRail: '#8a0f45',
  rail: '#22252b',
  highway: '#a86a00',
  road: '#9c731b',
  waterway: '#1559b4',
  zone: '#5c2f9c',
  park: '#006a63',
  hub: '#173745',
  utility: '#6d4116',
  innovation: '#2a309b',
  ecology: '#226b20',
  region: '#5d4d78',
};

/** Black and white: kinds are told by lightness, width and symbol. */
const print: Palette = {
  land: '#ffffff',
  neighbour: '#f0f0f0',
  sea: '#e6e6e6',
  lake: '#e6e6e6',
  shore: '#b5b5b5',
  river: '#cfcfcf',
  provinceBorder: '#6f6f6f',
  prefectureBorder: '#c9c9c9',
  label: '#111111',
  waterLabel: '#5e5e5e',
  halo: '#ffffff',
  selection: '#000000',
  context: '#b3b3b3',
  contextSign: '#858585',
  highSpeedRail: '#0a0a0a',
  rail: '#333333',
  highway: '#6a6a6a',
  road: '#848484',
  waterway: '#565656',
  zone: '#3d3d3d',
  park: '#1c1c1c',
  hub: '#2a2a2a',
  utility: '#5a5a5a',
  innovation: '#464646',
  ecology: '#4f4f4f',
  region: '#757575',
};

export const themes: Readonly<Record<ThemeId, Theme>> = {
  paper: {
    id: 'paper',
    palette: paper,
    lineScale: 1,
    siteScale: 1,
    textScale: 1,
    smallestText: 11,
  },
  dark: {
    id: 'dark',
    palette: dark,
    lineScale: 1,
    siteScale: 1,
    textScale: 1,
    smallestText: 11,
  },
  projector: {
    id: 'projector',
    palette: projector,
    lineScale: 3,
    siteScale: 1.8,
    textScale: 2,
    smallestText: 24,
  },
  print: {
    id: 'print',
    palette: print,
    lineScale: 1.1,
    siteScale: 1,
    textScale: 1,
    smallestText: 11,
  },
};
