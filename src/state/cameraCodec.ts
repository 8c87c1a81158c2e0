import { isInStudyRegion } from '../model/studyRegion.ts';
import type { Camera } from './atlasState.ts';

/** Where the map looks, as it stands in an address. */
export const stringifyCamera = ({ lon, lat, zoom }: Camera): string =>
  `${lon.toFixed(3)},${lat.toFixed(3)},${zoom.toFixed(2)}`;

/** Null where it says nothing, or looks away from the study region. */
export function parseCamera(value: string): Camera | null {
  const numbers = value.split(',').map(Number);
  const [lon, lat, zoom] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
  if (!isInStudyRegion(lon!, lat!) || zoom! < 3 || zoom! > 14) return null;
  return { lon: lon!, lat: lat!, zoom: zoom! };
}
