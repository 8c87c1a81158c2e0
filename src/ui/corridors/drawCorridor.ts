import type { CorridorDescription } from '../../analysis/corridors/corridorTypes.ts';
import type { CorridorFeature } from '../../layers/corridorLayers.ts';
import type { Place } from '../../model/project.ts';
import type { Corridor } from '../../state/atlasState.ts';

/** The ground beside a corridor, the straight line between two places, and where borders are passed, numbered. */
export function drawCorridor(
  { band, axes }: CorridorDescription,
  { between }: Corridor,
  places: ReadonlyMap<string, Place>,
): CorridorFeature[] {
  const ends = (between ?? []).flatMap((id) => places.get(id) ?? []);
  const passed = axes
    .flatMap(({ crossings }) => crossings)
    .filter(({ level }) => level === 'province')
    .map(({ position }) => position);
  return [
    ...(band ? [{ type: 'Feature' as const, geometry: band, properties: { part: 'band' as const } }] : []),
    ...(ends.length === 2
      ? [
          {
            type: 'Feature' as const,
            geometry: { type: 'LineString' as const, coordinates: ends.map(({ lon, lat }) => [lon, lat]) },
            properties: { part: 'axis' as const },
          },
        ]
      : []),
    ...passed.map((position, index) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [...position] },
      properties: { part: 'mark' as const, label: String(index + 1) },
    })),
  ];
}
