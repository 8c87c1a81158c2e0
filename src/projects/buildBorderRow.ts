import { simplify } from '@turf/turf';
import type { BorderPart, BorderRow, NearPlace } from '../model/lines.ts';
import type { Border } from './buildBorders.ts';
import { roundKm } from './buildLine.ts';
import { distanceKm, type Position, type Track } from './geodesy.ts';
import { nearPlaces, type PlacePoint } from './nearPlaces.ts';

/** Points that are enough to draw a border at the zooms where it is lit. */
const mostPositions = 200;

/** A border as `borders.json` has it: simplified, with the kilometres of the whole path. */
export function buildBorderRow(border: Border, places: ReadonlyMap<string, PlacePoint>): BorderRow {
  const { id, direction, parts, rings } = border;
  const nearest = (position: Position): NearPlace | null =>
    nearPlaces(position, places, ({ province }) => id.includes(province))[0] ?? null;
  return {
    id,
    provinces: [...border.provinces],
    direction,
    ends: [nearest(parts[0]!.positions[0]!), nearest(parts.at(-1)!.positions.at(-1)!)],
    lengthKm: roundKm(parts.at(-1)!.km.at(-1)!),
    parts: parts.map((part, index): BorderPart => {
      const before = parts[index - 1]?.positions.at(-1);
      return {
        fromKm: roundKm(part.km[0]!),
        toKm: roundKm(part.km.at(-1)!),
        gapKm: before ? roundKm(distanceKm(before, part.positions[0]!)) : 0,
        ...thin(part),
      };
    }),
    rings: rings.map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat])),
  };
}

/** As many of the vertices as draw the path; each keeps its kilometre. */
function thin({ positions, km }: Track): Pick<BorderPart, 'positions' | 'km'> {
  const line = { type: 'LineString' as const, coordinates: positions.map(([lon, lat]) => [lon, lat]) };
  let kept = line.coordinates;
  for (let tolerance = 0.0005; kept.length > mostPositions; tolerance *= 1.4)
    kept = simplify(line, { tolerance, mutate: false, highQuality: true }).coordinates;
  let at = -1;
  const indices = kept.map(
    ([lon, lat]) =>
      (at = positions.findIndex((one, index) => index > at && one[0] === lon && one[1] === lat)),
  );
  return {
    positions: indices.map((index): [number, number] => [...positions[index]!]),
    km: indices.map((index) => roundKm(km[index]!)),
  };
}
