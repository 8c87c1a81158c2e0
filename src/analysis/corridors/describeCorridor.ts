import type { CorridorData } from './corridorData.ts';
import type { CorridorDescription, CorridorQuery } from './corridorTypes.ts';

/** A corridor with all that lies along it; null where a line or a place is unknown or not drawn. */
export function describeCorridor(data: CorridorData, query: CorridorQuery): CorridorDescription | null {
  throw new Error(`to be written: ${data.borders.length} ${query.withinKm}`);
}
