/** Numbers and dates as a locale writes them. */
export interface Formats {
  /** @param digits so many behind the point, no more and no less */
  readonly number: (value: number, digits?: number) => string;
  /** @param share 0 to 1 */
  readonly percent: (share: number) => string;
  /** A day as ISO writes it: 2021-12-26. */
  readonly date: (iso: string) => string;
}

/** @param tag BCP 47 */
export function buildFormats(tag: string): Formats {
  const numbers = new Map<number, Intl.NumberFormat>();
  const percents = new Intl.NumberFormat(tag, { style: 'percent' });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    number: (value, digits = 0) => {
      const known =
        numbers.get(digits) ??
        new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      numbers.set(digits, known);
      return known.format(value);
    },
    percent: (share) => percents.format(share),
    // A day has no hour: read and written in one zone, it stays itself.
    date: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
  };
}
