/** A value of a table: numbers stay numbers, null is an empty cell. */
export type CsvValue = string | number | null;

/** Excel reads UTF-8 only behind this. */
const byteOrderMark = '\ufeff';

/** What spreadsheets take for the start of a formula, also behind blanks. */
const formula = /^\s*[=+\-@\t\r]/;

function writeField(value: CsvValue): string {
  if (value === null) return '';
  // A number is none of ours to disarm; text is, so that no cell of a shared file can act.
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it, UTF-8 with byte order mark, safe to open in a spreadsheet. */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}
