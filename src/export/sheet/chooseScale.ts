/** Lengths of a scale bar in km. */
const lengths = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/**
 * The longest round distance that takes no more than a share of the map's width.
 * @param metresPerMillimetre of the sheet, in the middle of the map
 */
export function chooseScale(
  metresPerMillimetre: number,
  mapWidth: number,
): { readonly kilometres: number; readonly millimetres: number } {
  const lengthOf = (kilometres: number): number => (kilometres * 1000) / metresPerMillimetre;
  const kilometres = lengths.findLast((one) => lengthOf(one) <= mapWidth / 5) ?? lengths[0]!;
  return { kilometres, millimetres: lengthOf(kilometres) };
}
