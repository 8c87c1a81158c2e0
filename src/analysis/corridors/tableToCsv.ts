/** A value of a table: numbers stay numbers, null is an empty cell. */
export type CsvValue = string | number | null;

/** What says that text is UTF-8: without it WPS and Excel read Chinese as another encoding. */
const byteOrderMark = '\uFEFF';
/** Spreadsheets take a text with these in front for a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180, UTF-8 with a byte order mark); texts that a spreadsheet would run are made plain text. */
export function tableToCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return byteOrderMark + [header, ...rows].map((row) => row.map(cellOf).join(',') + '\r\n').join('');
}

function cellOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
