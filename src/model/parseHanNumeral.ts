const digits = '零一二三四五六七八九';

/**
 * Value of a Han numeral from 1 to 99 (十七 → 17), or null where the characters are none.
 * Plans number chapters and sections this way; none known goes beyond 99.
 */
export function parseHanNumeral(text: string): number | null {
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  const value = (ten ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) + (ones ? digits.indexOf(ones) : 0);
  return value > 0 ? value : null;
}
