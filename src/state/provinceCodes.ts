import { provinces, type Province } from '../model/status.ts';

/** Provinces in letters, so that an address can be pasted anywhere. */
const codes = ['ah', 'js', 'zj', 'sh', 'sd', 'ha', 'hb', 'jx', 'fj'] as const;

export const provinceCode = (province: Province): string => codes[provinces.indexOf(province)]!;

export const provinceOfCode = (code: string): Province | null =>
  provinces[(codes as readonly string[]).indexOf(code)] ?? null;
