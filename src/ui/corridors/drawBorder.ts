import type { CrossingRow } from '../../analysis/corridors/borderTypes.ts';
import type { CorridorFeature } from '../../layers/corridorLayers.ts';
import type { BorderRow } from '../../model/lines.ts';
import { sliceOfBorder } from './sliceOfBorder.ts';

const line = (
  coordinates: readonly (readonly [number, number])[],
  properties: CorridorFeature['properties'],
): CorridorFeature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: coordinates.map(([lon, lat]) => [lon, lat]) },
  properties,
});

/** A border with its crossings: numbered as in the list, each with the stretch in which it may lie. */
export function drawBorder(
  row: BorderRow,
  crossings: readonly CrossingRow[],
  active: string | null,
): CorridorFeature[] {
  return [
    ...row.parts.map(({ positions }) => line(positions, { part: 'border' })),
    ...crossings.flatMap(({ id, stretch, toleranceKm }) =>
      // Within the width of the line itself there is nothing to show.
      stretch && toleranceKm > 2
        ? sliceOfBorder(row, stretch).map((positions) =>
            line(positions, { part: 'stretch', isActive: id === active }),
          )
        : [],
    ),
    ...crossings.map(({ id, position, isContext }, index): CorridorFeature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { part: 'mark', label: String(index + 1), isContext, isActive: id === active },
    })),
  ];
}
