/** Filters over all layers. */
export const filters = {
  title: '筛选',
  left: (count: string): string => `所开图层中有 ${count} 项符合`,
  noLayer: '没有打开任何图层，因此没有可显示的要素。',
  nothing: '所开图层中没有同时符合这些条件的要素。可去掉一个条件，或打开更多图层。',
  clear: '清除筛选',
  status: '阶段',
  plan: '规划',
  province: '省份',
  kind: '类别',
  horizon: '规划期',
  until: (year: number): string => `至 ${year} 年`,
  noHorizon: '原文未载',
};
