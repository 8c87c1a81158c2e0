/** What is known of the chosen thing. */
export const card = {
  title: '所选要素',
  centre: '在图上居中',
  deselect: '取消选择',
  crossProvince: '（跨省）',
  partners: '合作方：',
  position: (precision: string): string => `位置${precision}`,
  /** Between the precision and how the place is known. */
  because: '：',
  point: (precision: string): string => `点位${precision}`,
  code: (code: string): string => `代码 ${code}`,
  town: '乡镇',
  contextOnly: '现状参考要素，未见于所收规划的安排；图上以灰色表示。',
  mentionOnly: '规划原文只是提到，没有对它作出安排；图上以灰色参考要素表示。',
  layerOff: '所在图层已关闭，图上未显示。',
  showLayer: '打开图层',
  filteredOut: '不符合当前筛选，图上未显示。',
  notInSplit: '两图所示规划未提及此项，或不符合当前筛选；图上未显示。',
  noDate: '日期未载',
  judged: '编者判断：',
  report: '报告错误（复制要点）',
  copied: '已复制，可粘贴发出',
};
