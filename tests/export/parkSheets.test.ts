/** What readers take away is opened by programs that are not ours. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ParkEntry } from '../../src/analysis/parks/parkTypes.ts';
import { buildParkSheets } from '../../src/export/buildParkSheets.ts';
import { factHeads, parkHeads } from '../../src/export/parkSheetWords.ts';
import { parksToCsv } from '../../src/export/parksToCsv.ts';
import { parksToGeoJson } from '../../src/export/parksToGeoJson.ts';
import { writeParkXlsx } from '../../src/export/writeParkXlsx.ts';
import { findEntry, parkData, parkEntries } from '../analysis/parks/bundledParks.ts';
import { findProgram } from '../findProgram.ts';
import { sampleParkWords as words } from './sampleParkWords.ts';

const office = findProgram('soffice');
const ogrinfo = findProgram('ogrinfo');
/** A name that a spreadsheet would take for a formula. */
const formula = '=1+1';
const sneaky: ParkEntry = { ...findEntry('anchao-qingpu-park'), name: formula };
const entries = [...parkEntries.slice(0, 12), ...parkEntries.filter(({ spot }) => !spot).slice(0, 3), sneaky];
const data = {
  plans: parkData.plans,
  measures: new Map([...parkData.measures].map(([id]) => [id, { number: id.split(':')[1]! }] as const)),
  sitesAsOf: parkData.sites.asOf,
};
const sheets = buildParkSheets(entries, data, words);
const at = (head: (typeof parkHeads)[number]): number => parkHeads.indexOf(head);

describe('sheets of parks', () => {
  test('a row each, as many cells as heads, an empty column to fill in', () => {
    expect(sheets.parks.rows).toHaveLength(entries.length);
    for (const table of Object.values(sheets)) {
      expect(table.widths).toHaveLength(table.heads.length);
      for (const row of table.rows) expect(row).toHaveLength(table.heads.length);
    }
    expect(sheets.parks.heads.at(-1)).toBe('核实情况');
    for (const row of sheets.parks.rows) expect(row.at(-1)).toBeNull();
  });

  test('what is not stated says so; what has no position has no distance and says why', () => {
    const row = sheets.parks.rows[12]!;
    expect(row[at('instruments')]).toBe('原文未列');
    expect(['无位置', '跨多地，无单一位置']).toContain(row[at('precision')]);
    for (const head of ['lon', 'stationKm', 'plannedPortKm', 'borderKm'] as const)
      expect(row[at(head)]).toBeNull();
  });

  test('every clause behind a park stands with its plan and the number of its measure', () => {
    const expected = entries.reduce(
      (sum, { facts, commitments }) => sum + facts.length + commitments.length,
      0,
    );
    expect(sheets.facts.rows).toHaveLength(expected);
    for (const row of sheets.facts.rows) {
      expect(row[factHeads.indexOf('quote')]).not.toBe('');
      expect(parkData.plans.map(({ title }) => title)).toContain(row[factHeads.indexOf('plan')]);
    }
  });

  test('the sources are those of the clauses, with the notices below', () => {
    const used = new Set(entries.flatMap(({ plans }) => plans));
    expect(sheets.sources.rows).toHaveLength(used.size);
    expect(sheets.sources.notes).toEqual([`在用站点名单截至2024-12，不全`, ...words.notices]);
  });
});

describe('XLSX', async () => {
  const bytes = Buffer.from(await writeParkXlsx(sheets));

  test('another reader finds numbers as numbers and all else as text', async () => {
    const rows = await readSheet(bytes, '园区');
    expect(rows[0]).toEqual(sheets.parks.heads);
    for (const [index, row] of sheets.parks.rows.entries()) {
      const read = rows[index + 1]!;
      for (const [column, value] of row.entries())
        if (typeof value === 'number') expect(read[column]).toBe(value);
        else expect(read[column] ?? null).toBe(value);
    }
    expect(typeof rows[3]![at('stationKm')]).toBe('number');
    expect(typeof rows[3]![at('year')]).toBe('number');
    expect(rows[entries.length]![at('name')]).toBe(formula);
    const facts = await readSheet(bytes, '原文');
    expect(facts).toHaveLength(sheets.facts.rows.length + 1);
    const sources = await readSheet(bytes, '来源');
    expect(sources.flat()).toContain('据规划文本整理，不构成投资承诺');
  });

  test.skipIf(!office)(
    'LibreOffice opens it and calculates nothing',
    () => {
      const text = throughOffice(bytes);
      expect(text).toContain('核实情况');
      expect(text).toContain(formula);
      expect(text).toContain('据规划文本整理，不构成投资承诺');
      expect(text.split('\n')[0]).toContain('距最近在用客运站（公里，直线）');
    },
    60_000,
  );
});

describe('CSV', () => {
  test('begins with the byte order mark, has every park, arms no formula', () => {
    const csv = parksToCsv(sheets);
    expect(csv.startsWith('\ufeff园区,级别')).toBe(true);
    expect(csv).toContain(`\r\n'${formula},`);
    for (const { name } of entries.slice(0, 12)) expect(csv).toContain(name);
    expect(csv).toContain('据规划文本整理，不构成投资承诺');
  });
});

describe('GeoJSON', () => {
  const collection = parksToGeoJson(entries.slice(0, -1), parkData.features, data, words);

  test('says in Chinese what the table says, with the quotes', () => {
    const feature = collection.features.find(({ id }) => id === 'anchao-qingpu-park')!;
    expect(feature.geometry!.type).toBe('Point');
    expect(feature.properties['所在市']).toBe('合肥市');
    expect(feature.properties['原文']).toContain(findEntry('anchao-qingpu-park').commitments[0]!.quote);
    for (const value of Object.values(feature.properties))
      expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
  });

  test('what has no location is kept without geometry', () => {
    expect(collection.features.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(0);
  });

  test.skipIf(ogrinfo === null)('GDAL reads every feature, in WGS 84', () => {
    const summary = inFolder((folder) => {
      const file = join(folder, 'parks.geojson');
      writeFileSync(file, JSON.stringify(collection));
      return execFileSync(ogrinfo!, ['-ro', '-al', '-so', file], { encoding: 'utf8' });
    });
    expect(summary).toContain(`Feature Count: ${collection.features.length}`);
    expect(summary).toContain('WGS 84');
    expect(summary).toContain('合作方: String');
    expect(summary).toContain('距最近在用客运站（公里，直线）: Real');
  });
});

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'parks-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All sheets of a workbook as LibreOffice writes them to CSV. */
function throughOffice(bytes: Uint8Array): string {
  return inFolder((folder) => {
    const file = join(folder, 'parks.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Comma, quote, UTF-8, from row 1, … and -1: every sheet, each to a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    execFileSync(office!, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return ['园区', '原文', '来源']
      .map((sheet) => readFileSync(join(folder, `parks-${sheet}.csv`), 'utf8'))
      .join('\n');
  });
}
