import type { Words } from '../words.ts';

/** Provinces, and the border between two. */
export const provinces: Words['provinces'] = {
  of: {
    皖: 'Anhui',
    苏: 'Jiangsu',
    浙: 'Zhejiang',
    沪: 'Shanghai',
    鲁: 'Shandong',
    豫: 'Henan',
    鄂: 'Hubei',
    赣: 'Jiangxi',
    闽: 'Fujian',
  },
  border: (names) => `${names.join('–')} border`,
};
