import { provinces, type Province } from './status.ts';

/** First two digits of GB/T 2260, in the order of `provinces`. */
const prefixes = ['34', '32', '33', '31', '37', '41', '42', '36', '35'] as const;

/** The province of an administrative code; null for none that we know. */
export const provinceOfCode = (code: string | null): Province | null =>
  provinces[(prefixes as readonly string[]).indexOf(code?.slice(0, 2) ?? '')] ?? null;
