import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ParkEntry } from '../analysis/parks/parkTypes.ts';
import type { DrawnPark } from '../analysis/parks/parkData.ts';
import { buildFactRows, type ParkSheetData } from './buildFactRows.ts';
import { buildParkRow } from './buildParkRow.ts';
import type { SheetValue } from './parkSheet.ts';
import { factHeads, parkHeads, type ParkSheetWords } from './parkSheetWords.ts';

type Properties = Record<string, SheetValue>;

/** Left out: a column to fill in, and what the geometry says. */
const leftOut: readonly string[] = ['checked', 'lon', 'lat'];

/** Clauses in one property: GIS programs read flat tables. */
function joinQuotes(entry: ParkEntry, data: ParkSheetData, words: ParkSheetWords): string {
  const [type, quote, plan, measure] = (['type', 'quote', 'plan', 'measure'] as const).map((head) =>
    factHeads.indexOf(head),
  );
  return buildFactRows(entry, data, words)
    .map((row) => [type!, quote!, plan!, measure!].map((at) => row[at]).join(' | '))
    .join('\n');
}

/**
 * Parks as GeoJSON (RFC 7946, WGS 84), drawn as on the map; a park without a location keeps its row, with geometry null.
 * @param features of the layers, by id
 */
export function parksToGeoJson(
  entries: readonly ParkEntry[],
  features: ReadonlyMap<string, DrawnPark>,
  data: ParkSheetData,
  words: ParkSheetWords,
): FeatureCollection<Geometry | null, Properties> {
  const titles = new Map(data.plans.map(({ id, shortTitle }) => [id, shortTitle]));
  return {
    type: 'FeatureCollection',
    features: entries.map((entry): Feature<Geometry | null, Properties> => {
      const cells = buildParkRow(entry, titles, words);
      return {
        type: 'Feature',
        id: entry.project,
        geometry: (features.get(entry.project)?.geometry ?? null) as Geometry | null,
        properties: {
          id: entry.project,
          ...Object.fromEntries(
            parkHeads
              .filter((head) => !leftOut.includes(head))
              .map((head) => [words.parkHeads[head], cells[head]]),
          ),
          [words.factHeads.quote]: joinQuotes(entry, data, words),
          [words.sheets.sources]: words.notices.join('\n'),
        },
      };
    }),
  };
}
