/** The frame around the panels. */
export const shell = {
  skipToMap: '直接到地图',
  skipToPage: '直接到正文',
  skipToTable: '直接到对照表',
  modes: '模式',
  explore: '浏览',
  corridors: '走廊',
  compare: '对照',
  parks: '园区',
  parksHint: '按合作方、所在地、产业找园区；每一项都能点开写下它的原文。',
  hint: '点图上的线、面、点，看写下它的那句原文；点原文里的名称，回到图上。',
  panels: '面板',
  facts: '要点',
  layersAndSearch: '图层与搜索',
  corridorPanel: '过界与沿线',
  parkPanel: '找园区',
  notice: '示意图，未经地图审核，仅供内部研究使用，不作为划界依据',
  basemap: '底图',
  approval: '审图号',
  approvalScope: '（限底图）',
  /** As ISO writes it: the edition is called so. */
  dataDate: (iso: string | null): string => `数据日期 ${iso ?? '—'}`,
  sources: '数据来源与许可',
  sourcesNote:
    '项目与地名由编者据公开事实整理，每一处位置都写明精度；规划文本均为转载，引用前请核对正式文件。坐标系 WGS 84。',
  licence: (licence: string): string => `（${licence}）`,
  close: '关闭',
};
