import type { ParkEntry } from '../analysis/parks/parkTypes.ts';
import { buildFactRows, type ParkSheetData } from './buildFactRows.ts';
import { buildParkRow } from './buildParkRow.ts';
import type { ParkSheets, SheetTable } from './parkSheet.ts';
import { factHeads, parkHeads, sourceHeads, type ParkHead, type ParkSheetWords } from './parkSheetWords.ts';

/** Characters that a column is wide, where it is not as narrow as a number. */
const widths: Partial<Record<ParkHead, number>> = {
  name: 34,
  host: 14,
  partners: 24,
  industries: 28,
  instruments: 24,
  plans: 30,
  units: 40,
  precision: 20,
  checked: 24,
};
const narrow = 12;
const factWidths: readonly number[] = [34, 10, 18, 24, 60, 40, 10, 8, 10, 8, 8, 30];
const sourceWidths: readonly number[] = [60, 24, 24, 16, 16, 30];

function listSources(
  entries: readonly ParkEntry[],
  { plans, sitesAsOf }: ParkSheetData,
  words: ParkSheetWords,
): SheetTable {
  const used = new Set(entries.flatMap((entry) => [...entry.plans, ...entry.facts.map(({ plan }) => plan)]));
  return {
    name: words.sheets.sources,
    heads: sourceHeads.map((head) => words.sourceHeads[head]),
    widths: sourceWidths,
    rows: plans
      .filter(({ id }) => used.has(id))
      .map(({ title, documentNumber, issuer, issued, issuedBasis, horizon, textSource }) => [
        title,
        documentNumber ?? words.notStated,
        issuer,
        words.issued(issued, issuedBasis),
        words.horizon(horizon),
        words.textSource(textSource),
      ]),
    notes: [words.sitesAsOf(sitesAsOf), ...words.notices],
  };
}

/** Parks to take away, in the order given: a table of them, their clauses, their sources with the notices. */
export function buildParkSheets(
  entries: readonly ParkEntry[],
  data: ParkSheetData,
  words: ParkSheetWords,
): ParkSheets {
  const titles = new Map(data.plans.map(({ id, shortTitle }) => [id, shortTitle]));
  return {
    parks: {
      name: words.sheets.parks,
      heads: parkHeads.map((head) => words.parkHeads[head]),
      widths: parkHeads.map((head) => widths[head] ?? narrow),
      rows: entries.map((entry) => {
        const cells = buildParkRow(entry, titles, words);
        return parkHeads.map((head) => cells[head]);
      }),
      notes: words.notices,
    },
    facts: {
      name: words.sheets.facts,
      heads: factHeads.map((head) => words.factHeads[head]),
      widths: factWidths,
      rows: entries.flatMap((entry) => buildFactRows(entry, data, words)),
      notes: [],
    },
    sources: listSources(entries, data, words),
  };
}
