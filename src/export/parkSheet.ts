/** A value of a sheet: numbers stay numbers, null is an empty cell. */
export type SheetValue = string | number | null;

/** A table of a workbook, with a width in characters for each column. */
export interface SheetTable {
  readonly name: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Lines below the table, each in one cell. */
  readonly notes: readonly string[];
}

/** What parks are taken away as: themselves, the clauses behind them, and where these come from. */
export interface ParkSheets {
  readonly parks: SheetTable;
  readonly facts: SheetTable;
  readonly sources: SheetTable;
}
