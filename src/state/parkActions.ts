import type { AtlasStore } from './createAtlasStore.ts';
import { studyRegion } from '../model/studyRegion.ts';
import type { ParkPage, ParkQuery } from './parkQuery.ts';

/** Asks for parks. */
export function askParks(store: AtlasStore, asked: Partial<ParkQuery>): void {
  store.setState((state) => ({ parks: { ...state.parks, ...asked } }));
}

export function openParkPage(store: AtlasStore, parkPage: ParkPage): void {
  store.setState({ mode: 'parks', parkPage });
}

/** Whether the next click on the map says where distances are told from. */
export function setPinning(store: AtlasStore, isPinning: boolean): void {
  store.setState({ isPinning });
}

/** Distances are told from here now, or from the edge of the study region beyond which no pin is put. */
export function placePin(store: AtlasStore, { lon, lat }: { lon: number; lat: number }): void {
  const [west, south, east, north] = studyRegion;
  const within = (degrees: number, least: number, most: number): number =>
    Number(Math.min(most, Math.max(least, degrees)).toFixed(4));
  askParks(store, { from: { lon: within(lon, west, east), lat: within(lat, south, north) } });
  setPinning(store, false);
}

/** Draws these parks and zones alone; null draws all again. */
export function showParks(store: AtlasStore, shownParks: readonly string[] | null): void {
  store.setState({ shownParks });
}
