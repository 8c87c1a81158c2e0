import type { JoinReason } from '../../analysis/corridors/borderTypes.ts';
import type { Province } from '../../model/status.ts';

/** What stands for a province, a partner, a place by its id: text in a table, elements on the page. */
interface Names<Piece> {
  readonly province: (province: Province) => Piece;
  readonly partner: (name: string) => Piece;
  readonly place: (id: string) => readonly Piece[];
}

/** Reasons why something joins two sides, those of one sort in one phrase. */
export function gatherReasons<Piece>(
  reasons: readonly JoinReason[],
  { province, partner, place }: Names<Piece>,
): { readonly sort: JoinReason['sort']; readonly pieces: readonly Piece[] }[] {
  const piecesOf = (reason: JoinReason): readonly Piece[] => {
    if (reason.sort === 'provinces') return reason.provinces.map(province);
    if (reason.sort === 'partner') return [partner(reason.name)];
    return reason.places.flatMap(place);
  };
  return [...new Set(reasons.map(({ sort }) => sort))].map((sort) => ({
    sort,
    pieces: reasons.filter((reason) => reason.sort === sort).flatMap(piecesOf),
  }));
}
