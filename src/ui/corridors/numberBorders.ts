import type { CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';

/** For each axis the number that its first provincial border bears; on the map they are numbered through all axes. */
export function numberBorders(axes: readonly Pick<CorridorAxis, 'crossings'>[]): number[] {
  let next = 1;
  return axes.map(({ crossings }) => {
    const first = next;
    next += crossings.filter(({ level }) => level === 'province').length;
    return first;
  });
}
