import type { HitSort } from '../../model/searchSorts.ts';

/** The search box. */
export const search = {
  title: '搜索',
  hint: '名称、拼音、单位或原文用词',
  results: '搜索结果',
  /** Titles of the groups of what was found. */
  groups: {
    project: (count) => `项目（共 ${count} 项）`,
    place: (count) => `地名（共 ${count} 处）`,
    unit: (count) => `责任单位（共 ${count} 个）`,
    measure: (count) => `条文（共 ${count} 条）`,
  } satisfies Record<HitSort, (count: string) => string>,
  sorts: { project: '项目', place: '地名', unit: '责任单位', measure: '条文' } satisfies Record<
    HitSort,
    string
  >,
  recent: '最近搜索',
  clearRecent: '清除最近搜索',
  narrow: '搜索范围',
  plan: '规划',
  allPlans: '全部规划',
  kind: '类别',
  allKinds: '全部类别',
  clearNarrow: '不限范围',
  preparing: '正在准备搜索…',
  failed: '搜索没能打开。再点一次搜索框重试。',
  nothing: '没有这个名称，原文中也没有这些字。可试试简称、拼音或首字母。',
  nothingHere: '所选范围内没有。',
  said: (plans: string, clauses: string): string => `${plans} 份规划 · ${clauses} 条`,
  saidByOne: (clauses: string): string => `${clauses} 条`,
  named: (plans: string): string => `${plans} 份规划提及`,
  onlyNamed: '原文只是提到',
  context: '现状参考',
  alike: '相近',
};
