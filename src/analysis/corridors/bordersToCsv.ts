import type { BorderSummary } from './borderTypes.ts';
import type { LayerId } from '../../model/kinds.ts';
import type { StatusClass } from '../../model/status.ts';
import { tableToCsv } from './tableToCsv.ts';

/** The list of borders as CSV: a row for each border, layer and class that has crossings. */
export function bordersToCsv(
  borders: readonly BorderSummary[],
  heads: readonly [border: string, lengthKm: string, layer: string, statusClass: string, crossings: string],
  words: {
    readonly border: (border: BorderSummary) => string;
    readonly layer: (layer: LayerId) => string;
    readonly statusClass: (statusClass: StatusClass | 'context') => string;
  },
): string {
  return tableToCsv(
    heads,
    borders.flatMap((border) =>
      Object.entries(border.counts).flatMap(([layer, counts]) =>
        Object.entries(counts).map(([statusClass, count]) => [
          words.border(border),
          Math.round(border.lengthKm),
          words.layer(layer as LayerId),
          words.statusClass(statusClass as StatusClass | 'context'),
          count,
        ]),
      ),
    ),
  );
}
