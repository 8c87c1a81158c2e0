import { joinCells } from './joinCells.ts';

/** Collects lines, and tables row by row. Whatever is opened and never closed is closed at the end. */
export interface Blocks {
  /** To the line that is being written. */
  readonly add: (text: string) => void;
  /** Whether that line is still empty. */
  readonly isEmpty: () => boolean;
  readonly lastCharacter: () => string;
  readonly endLine: () => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  readonly finish: () => string[];
}

interface Row {
  readonly cells: string[][];
}
interface Table {
  readonly around: string[];
  row: Row | null;
}

/** Tables within tables beyond this depth are lines: nobody reads such a table, and text would be moved at each level. */
const deepest = 8;

export function createBlocks(): Blocks {
  const root: string[] = [];
  const tables: Table[] = [];
  let tooDeep = 0;
  let target = root;
  let line = '';
  const endLine = (): void => {
    const text = line.trimEnd();
    if (text) target.push(text);
    line = '';
  };
  const tableHere = (): Table | null => (tooDeep > 0 ? null : (tables[tables.length - 1] ?? null));
  const closeRow = (): void => {
    endLine();
    const table = tableHere();
    if (!table?.row) return;
    target = table.around;
    for (const joined of joinCells(table.row.cells)) target.push(joined);
    table.row = null;
  };
  const openRow = (): void => {
    closeRow();
    const table = tableHere();
    if (table) table.row = { cells: [] };
  };
  const closeTable = (): void => {
    closeRow();
    if (tooDeep > 0) tooDeep -= 1;
    else tables.pop();
  };
  return {
    add: (text) => {
      line += text;
    },
    isEmpty: () => line === '',
    lastCharacter: () => line.slice(-1),
    endLine,
    openTable: () => {
      endLine();
      if (tooDeep > 0 || tables.length === deepest) tooDeep += 1;
      else tables.push({ around: target, row: null });
    },
    closeTable,
    openRow,
    openCell: () => {
      endLine();
      const table = tableHere();
      if (!table) return;
      if (!table.row) openRow();
      const cell: string[] = [];
      table.row?.cells.push(cell);
      target = cell;
    },
    closeCell: () => {
      endLine();
      const table = tableHere();
      if (table) target = table.around;
    },
    closeRow,
    finish: () => {
      tooDeep = 0;
      while (tables.length > 0) closeTable();
      endLine();
      return root;
    },
  };
}
