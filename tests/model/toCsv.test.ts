import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/model/toCsv.ts';
import { check } from '../check.ts';

/** Reads RFC 4180 back, by another road than it was written. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('a table is read back as it was written', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '项', ' ', '1') });
  check(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 })), (rows) => {
      expect(parse(toCsv(rows)).map((row) => row.map((field) => field.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map(String)),
      );
    }),
  );
});

test.each(['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])(
  '%j does not act in a spreadsheet',
  (text) => {
    expect(parse(toCsv([[text, 'b']]))[0]![0]).toBe(`'${text}`);
  },
);

test('numbers stay numbers, and the file says that it is UTF-8', () => {
  expect(toCsv([[-1.5, '甲']])).toBe('\ufeff-1.5,甲\r\n');
});
