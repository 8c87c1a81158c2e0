import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from './worker.ts?worker&url';

/** Starts the map's workers, so that they are there when the map is; once is enough. */
export function prewarmMap(): void {
  setWorkerUrl(workerUrl);
  prewarm();
}
