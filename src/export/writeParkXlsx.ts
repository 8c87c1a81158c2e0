import type { ParkSheets } from './parkSheet.ts';
import { writeTablesXlsx } from './writeTablesXlsx.ts';

/** Parks as XLSX: a sheet each for parks, clauses and sources. */
export const writeParkXlsx = ({ parks, facts, sources }: ParkSheets): Promise<Uint8Array> =>
  writeTablesXlsx([parks, facts, sources]);
