import type { BorderQuery, JoinRow } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';

/** What else joins the two sides of a border: all that plans promise on both, but lines of traffic that cross it. */
export function listJoins(data: CorridorData, query: Pick<BorderQuery, 'border' | 'side'>): JoinRow[] {
  throw new Error(`to be written: ${data.borders.length} ${query.border}`);
}
