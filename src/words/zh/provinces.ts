import type { Province } from '../../model/status.ts';

/** Provinces, and the border between two. */
export const provinces = {
  of: {
    皖: '皖',
    苏: '苏',
    浙: '浙',
    沪: '沪',
    鲁: '鲁',
    豫: '豫',
    鄂: '鄂',
    赣: '赣',
    闽: '闽',
  } satisfies Record<Province, string>,
  border: (names: readonly string[]): string => `${names.join('')}省界`,
};
