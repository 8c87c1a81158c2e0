import type { CorridorDescription } from '../../analysis/corridors/corridorTypes.ts';
import type { Words } from '../../words/words.ts';

/** What a paper about a corridor lists, and where along it each thing lies. */
export interface Noted {
  readonly projects: readonly string[];
  /** By project. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The lines themselves, then what plans promise alongside and beside, by kilometre post; existing things are left out. */
export function noteCorridor(
  { axes, along, parallels }: CorridorDescription,
  { corridors, formats }: Pick<Words, 'corridors' | 'formats'>,
): Noted {
  const notes: Record<string, string> = {};
  for (const { project, length } of axes)
    if (project)
      notes[project] = corridors.length(formats.number(length.km), formats.number(length.plusMinusKm));
  for (const { project, isContext, withinKm, fromKm, toKm } of parallels)
    if (!isContext)
      notes[project] ??= corridors.parallel(
        formats.number(withinKm),
        formats.number(fromKm),
        formats.number(toKm),
      );
  for (const { project, isContext, km, distanceKm, plusMinusKm, hand } of along)
    if (!isContext) {
      const post = `${formats.number(km)} ${corridors.kmUnit}`;
      const aside = corridors.aside(
        formats.number(distanceKm),
        formats.number(plusMinusKm),
        corridors.hands[hand],
      );
      notes[project] ??= `${post} · ${aside}`;
    }
  return { projects: Object.keys(notes), notes };
}
