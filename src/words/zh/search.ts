/** The search box. */
export const search = {
  title: '搜索',
  hint: '名称、拼音或原文用词',
  results: '搜索结果',
  named: '项目与地名',
  clauses: (count: string): string => `条文（共 ${count} 条）`,
  nothing: '没有这个名称，原文中也没有这些字。可试试简称、拼音或首字母。',
};
