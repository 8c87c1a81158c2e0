import type { Status, StatusClass, Work } from '../../model/status.ts';

/** Stages (always beside the verb as written), the classes in which they are drawn, and works. */
export const statuses = {
  of: {
    proposed: '谋划',
    study: '前期研究',
    preparatory: '前期工作',
    to_start: '拟开工',
    under_construction: '在建或建成',
    in_operation: '运营',
    existing: '现有',
    promote: '推进类（原文未写阶段）',
  } satisfies Record<Status, string>,
  classes: {
    present: '现状',
    building: '在建',
    planned: '拟建与前期研究',
    promote: '推进类·原文未写阶段',
  } satisfies Record<StatusClass, string>,
  works: {
    new: '新建',
    upgrade: '改扩建',
    extend: '延伸',
    operate: '运营',
  } satisfies Record<Work, string>,
  unstated: '阶段未写',
  noVerb: '未写谓语',
  verb: (written: string): string => `“${written}”`,
  asOfText: '阶段据规划文本，非当前进展',
  horizonPast: '规划期已满，现状待核实',
};
