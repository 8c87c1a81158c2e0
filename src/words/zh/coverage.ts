/** What became of every name that the plans write. */
export const coverage = {
  title: '收录情况',
  /** Stands between these: states with their colour, each after its text. */
  intro: [
    '规划文本中出现的每个名称的去向：',
    '、',
    '（附原因）、',
    '（附原因）。点数字看名单，点名称看原文。',
  ],
  states: { mapped: '已上图', unlocated: '未定位', unresolved: '未收录' },
  reading: '正在读取各规划文本……',
  layer: '图层',
  total: '合计',
  cell: (plan: string, layer: string, found: string, states: readonly string[]): string =>
    `${plan}，${layer}：${found}，${states.join('，')}`,
  list: '名单',
  allPlans: (count: string): string => `全部 ${count} 份规划`,
  allLayers: '全部图层',
  count: (count: string): string => `（${count}）`,
  readText: '看原文',
  inventory: '现状参考要素清点',
  inventoryNote: '车站、高速公路、港口等现状要素供读图和量距之用，以灰色表示，不计入上表。',
  complete: (date: string): string => `已清点齐全，截至 ${date}`,
  incomplete: (date: string): string => `未齐全，截至 ${date}`,
};
