import type { Unit } from '../../model/plan.ts';

/** What a responsible unit answers for. */
export const units = {
  title: '责任单位',
  close: '关闭责任单位',
  note: '名称照录原文；同名单位按规划分列，不同地区的不合并。',
  counts: {
    lead: (count) => `牵头 ${count}`,
    support: (count) => `配合 ${count}`,
    responsible: (count) => `责任 ${count}`,
  } satisfies Record<Unit['role'], (count: string) => string>,
  opening: '正在打开原文…',
  none: '所收规划的责任单位中没有这个名称。',
};
