import type { Precision } from '../../model/status.ts';

/** Precision in words: A–B 较准确, C–D 示意. */
export const precisions = {
  A: '较准确（多在 0.5 公里内）',
  B: '较准确（多在 1.6 公里内）',
  C: '示意（可能相差 7 公里）',
  D: '示意（可能相差 20 公里）',
  none: '未定位',
} satisfies Record<Precision, string>;
