import type { BorderRow } from '../../model/lines.ts';

type Position = readonly [number, number];

/** The positions of a border between two of its kilometres; a piece for each part that has some. */
export function sliceOfBorder(
  { parts }: Pick<BorderRow, 'parts'>,
  { fromKm, toKm }: { readonly fromKm: number; readonly toKm: number },
): Position[][] {
  return parts.flatMap(({ positions, km }) => {
    const at = (wanted: number): Position => {
      const next = km.findIndex((one) => one >= wanted);
      if (next <= 0) return positions[next < 0 ? positions.length - 1 : 0]!;
      const [a, b] = [positions[next - 1]!, positions[next]!];
      const share = (wanted - km[next - 1]!) / (km[next]! - km[next - 1]! || 1);
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    };
    const [first, last] = [km[0]!, km.at(-1)!];
    if (toKm <= first || fromKm >= last) return [];
    const inside = positions.filter((_, index) => km[index]! > fromKm && km[index]! < toKm);
    return [[at(Math.max(fromKm, first)), ...inside, at(Math.min(toKm, last))]];
  });
}
