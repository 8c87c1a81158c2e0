import type { BorderDescription, BorderQuery } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';

/** Crossings of one border in its order, what each side says, and intervals without one; null for an unknown border. */
export function describeBorder(data: CorridorData, query: BorderQuery): BorderDescription | null {
  throw new Error(`to be written: ${data.borders.length} ${query.border}`);
}
