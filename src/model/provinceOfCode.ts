import type { Province } from './status.ts';

/** The first two digits of GB/T 2260. */
const provinceByCode: Readonly<Record<string, Province>> = {
  '31': '沪',
  '32': '苏',
  '33': '浙',
  '34': '皖',
  '35': '闽',
  '36': '赣',
  '37': '鲁',
  '41': '豫',
  '42': '鄂',
};

/** The province of a place by its code (GB/T 2260); null for a place without one, or of a province beyond these. */
export function provinceOfCode(code: string | null): Province | null {
  return (code && provinceByCode[code.slice(0, 2)]) || null;
}
