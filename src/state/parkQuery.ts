import { noParkFilters, type ParkFilters, type ParkSort } from '../analysis/parks/parkTypes.ts';

/** What is shown of parks: the list beside the map, a table below it, some side by side, the sheet of the chosen one. */
export const parkPages = ['list', 'table', 'compare', 'sheet'] as const;
export type ParkPage = (typeof parkPages)[number];

/** What distances are told from: a place of the gazetteer, or the reader's own pin (WGS 84, degrees). */
export type ParkOrigin = { readonly place: string } | { readonly lon: number; readonly lat: number };

/** What is asked of the park finder. */
export interface ParkQuery {
  readonly filters: ParkFilters;
  /** Part of a name, as typed. */
  readonly text: string;
  /** Null: as it comes, by name; by distance where there is an origin. */
  readonly sort: ParkSort | null;
  readonly from: ParkOrigin | null;
  /** Only parks that lie so near the origin, straight, in km; null for all. */
  readonly withinKm: number | null;
  /** Ids of the projects that are put side by side, in the order in which they were. */
  readonly compared: readonly string[];
  /** Whether pairs of partner and host are drawn. */
  readonly hasArcs: boolean;
}

export const restingParks: ParkQuery = {
  filters: noParkFilters,
  text: '',
  sort: null,
  from: null,
  withinKm: null,
  compared: [],
  hasArcs: false,
};
