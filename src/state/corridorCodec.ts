import type { KnownIds } from './addressParts.ts';
import type { Corridor } from './atlasState.ts';

/** Most lines that one strip can hold and still be read. */
export const mostLines = 6;
/** How far beside a corridor things count at first, in km. */
export const withinAtFirst = 20;

/** `g3.hefei-xinyi-railway~20` for lines, `hefei..xuzhou~20` for the strip between two places; the number is in km. */
export function stringifyCorridor({ lines, between, withinKm }: Corridor): string {
  return `${between ? between.join('..') : lines.join('.')}~${withinKm}`;
}

/** Reads a corridor; null where a name is unknown, none is given or a number is out of bounds (1 to 100 km). */
export function parseCorridor(value: string, known: KnownIds): Corridor | null {
  const [names, km, ...more] = value.split('~');
  const withinKm = Number(km);
  if (!names || more.length || !/^\d{1,3}$/.test(km ?? '') || withinKm < 1 || withinKm > 100) return null;
  const ends = names.split('..');
  if (ends.length === 2) {
    const [from, to] = ends as [string, string];
    if (from === to || !known.hasPlace(from) || !known.hasPlace(to)) return null;
    return { lines: [], between: [from, to], withinKm };
  }
  const lines = names.split('.');
  const isSound =
    lines.length <= mostLines && new Set(lines).size === lines.length && lines.every(known.hasProject);
  return isSound ? { lines, between: null, withinKm } : null;
}
