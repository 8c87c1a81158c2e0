import type { Precision, Status, StatusClass, Work } from '../model/status.ts';

/** What a stage is called; always beside the verb as written. */
export const statusLabels: Readonly<Record<Status, string>> = {
  proposed: '谋划',
  study: '前期研究',
  preparatory: '前期工作',
  to_start: '拟开工',
  under_construction: '在建或建成',
  in_operation: '运营',
  existing: '现有',
  promote: '推进类（原文未写阶段）',
};

export const statusClassLabels: Readonly<Record<StatusClass, string>> = {
  present: '现状',
  building: '在建',
  planned: '拟建与前期研究',
  promote: '推进类·原文未写阶段',
};

export const workLabels: Readonly<Record<Work, string>> = {
  new: '新建',
  upgrade: '改扩建',
  extend: '延伸',
  operate: '运营',
};

/** Precision in words: A–B 较准确, C–D 示意. */
export const precisionLabels: Readonly<Record<Precision, string>> = {
  A: '较准确（多在 0.5 公里内）',
  B: '较准确（多在 1.6 公里内）',
  C: '示意（可能相差 7 公里）',
  D: '示意（可能相差 20 公里）',
  none: '未定位',
};
