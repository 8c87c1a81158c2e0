import type { BesideSort } from '../../model/compareRules.ts';

/** A plan beside an older one: what is new, goes on, is worded otherwise or is no longer mentioned. */
export const beside = {
  title: '与旧规划对照',
  ours: '本规划',
  older: '旧规划',
  plans: '选择对照的两份规划',
  groups: '按对照结果筛选',
  all: '全部项目',
  sorts: {
    added: '新增',
    changed: '表述有变',
    continued: '延续',
    notMentioned: '未再提及',
  } satisfies Record<BesideSort, string>,
  about: {
    added: '本规划有表述，项目涉及旧规划辖区，旧规划文本未提及。',
    changed: '两份规划都提及，写明的阶段、名称、端点、定位或区段不同，或一份只是提及。',
    continued: '两份规划都有表述，阶段、名称和端点的写法没有不同。',
    notMentioned: '旧规划有表述，项目涉及本规划辖区，本规划文本未提及；未提及不等于没有安排。',
  } satisfies Record<BesideSort, string>,
  differences: {
    stage: '写明的阶段不同',
    stageUnstated: '仅一处写明阶段',
    name: '名称写法不同',
    ends: '端点表述不同',
    position: '定位表述不同',
    section: '所写区段不同',
    onlyNamed: '一份有表述，另一份只是提及',
  },
  whole: '未写区段',
  wordings: (ours: string, theirs: string): string => `本规划“${ours}”，旧规划“${theirs}”`,
  sections: (ours: string, theirs: string): string => `本规划：${ours}；旧规划：${theirs}`,
  silence: '文本未提及',
  sameTerritory: '两份规划所辖地区相同',
  count: (count: string): string => `共 ${count} 个项目`,
  apart: {
    outside: (count: string): string => `${count} 个项目涉及其他地区，不作比较`,
    higherLevel: (count: string): string => `${count} 个项目见于下级规划，上级规划不逐项列出，不作比较`,
    unsure: (count: string): string => `${count} 个项目是否涉及对方辖区不能确定，不作比较`,
  },
  levels: '两份规划层级不同，仅供参考',
  order: {
    later: '所选旧规划的日期晚于本规划，“新增”“未再提及”只表示见于哪一份文本',
    unknown: '至少一份规划的日期原文未载，先后不能确定，“新增”“未再提及”只表示见于哪一份文本',
  },
  inferredOrder: '先后据推定的日期',
  nothing: '没有这一类项目。',
  noRows: '没有符合条件的项目。可去掉一个条件。',
  tooFew: '可对照的规划不足两份。',
  file: (ours: string, older: string): string => `${ours}与${older}对照`,
  columns: { sort: '对照结果', differences: '有何不同' },
};
