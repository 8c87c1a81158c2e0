import { addProtocol } from 'maplibre-gl';

/** Lets the map read tiles out of PMTiles archives; the reader comes only when an archive is asked for. */
export function readArchives(): void {
  const protocol = import('pmtiles').then(({ Protocol }) => new Protocol());
  addProtocol('pmtiles', async (request, abort) => (await protocol).tile(request, abort));
}
