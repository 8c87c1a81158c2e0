import type { CrossingRow } from '../../analysis/corridors/borderTypes.ts';
import type { Words } from '../../words/words.ts';
import type { Noted } from './noteCorridor.ts';

/** What a paper about a border lists, and where each line crosses it; existing lines are left out. */
export function noteCrossings(
  crossings: readonly CrossingRow[],
  { corridors, formats }: Pick<Words, 'corridors' | 'formats'>,
): Noted {
  const notes: Record<string, string> = {};
  for (const { project, isContext, borderKm, toleranceKm } of crossings) {
    if (isContext) continue;
    const at =
      borderKm === null
        ? corridors.offPath
        : corridors.at(formats.number(borderKm), formats.number(toleranceKm, toleranceKm < 2 ? 1 : 0));
    notes[project] = notes[project] ? `${notes[project]}; ${at}` : at;
  }
  return { projects: Object.keys(notes), notes };
}
