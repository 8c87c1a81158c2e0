import type { Province } from '../../model/status.ts';
import type { BorderSummary } from './borderTypes.ts';
import type { CorridorData } from './corridorData.ts';

/** Every border with what crosses it, in the fixed order of provinces, those of `side` first. */
export function listBorders(data: CorridorData, side: Province | null): BorderSummary[] {
  throw new Error(`to be written: ${data.borders.length} ${side}`);
}
