import type { BorderRow } from '../../model/lines.ts';
import type { Province } from '../../model/status.ts';
import type { BorderQuery } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';

/** The border that is asked, whichever province is named first, with its provinces in the order of our side. */
export function findBorder(
  { borders }: Pick<CorridorData, 'borders'>,
  { border, side }: Pick<BorderQuery, 'border' | 'side'>,
): { readonly row: BorderRow; readonly sides: readonly [Province, Province] } | null {
  const row = borders.find(({ provinces }) => [...provinces].sort().join('') === [...border].sort().join(''));
  return row ? { row, sides: orderSides(row.provinces, side) } : null;
}

/** Ours first, where it is one of the two. */
export function orderSides(
  [a, b]: readonly [Province, Province],
  side: Province | null,
): readonly [Province, Province] {
  return side === b ? [b, a] : [a, b];
}
