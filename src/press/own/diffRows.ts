/**
 * Rows that are new, or say something else than before; nothing is ever gone, since what bundled plans say stays.
 * @param before rows as `indexRows` has them
 */
export const diffRows = <Row>(
  before: ReadonlyMap<string, string>,
  after: readonly Row[],
  idOf: (row: Row) => string,
): Row[] => after.filter((row) => before.get(idOf(row)) !== JSON.stringify(row));

/** Rows as they are compared, by id. */
export const indexRows = <Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, string> =>
  new Map(rows.map((row) => [idOf(row), JSON.stringify(row)]));
