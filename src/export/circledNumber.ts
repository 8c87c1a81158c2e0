/** Numbers that characters have in a circle. */
export const mostCircled = 50;

/** 1 → ①, 21 → ㉑, 36 → ㊱; beyond 50 in brackets. */
export function circledNumber(n: number): string {
  if (n >= 1 && n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (n >= 21 && n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  if (n >= 36 && n <= mostCircled) return String.fromCodePoint(0x32b1 + n - 36);
  return `(${n})`;
}
