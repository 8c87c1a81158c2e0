import type { KeptSort } from '../../model/keptKeys.ts';

/** 自检: what this copy of the atlas is, whether its files are whole, what it asks of others and keeps here. */
export const selfCheck = {
  title: '自检',
  sheetTitle: '自检记录',
  print: '打印',
  again: '重新检查',
  wipe: '清除本机痕迹…',
  checkedAt: (moment: string): string => `检查时间（本机时钟）：${moment}`,

  verdicts: {
    running: (all: string): string => `正在核对 ${all} 个数据文件…`,
    same: (all: string): string => `${all} 个数据文件均与清单一致`,
    different: (count: string, all: string): string =>
      `${all} 个数据文件中有 ${count} 个与清单不一致，见下表`,
    noManifest: '数据清单没能读取，无法核对',
    silent: '未见向外部发出的请求',
    spoke: (count: string): string => `有 ${count} 个请求发往外部，见下`,
    drawn: '可以绘制地图（WebGL 2）',
    notDrawn: '不支持 WebGL 2，以静态图代替地图',
  },

  parts: {
    edition: '版本',
    browser: '浏览器',
    drawing: '地图绘制',
    fonts: '字体',
    outside: '对外请求',
    kept: '本机留存',
    files: '数据文件',
  },
  version: (atlas: string, map: string): string => `图集 ${atlas} · 地图引擎 MapLibre GL JS ${map}`,
  schema: (version: string): string => `数据格式第 ${version} 版`,
  manifest: '数据清单 SHA-256',
  opened: {
    file: '打开方式：单个文件，从本机磁盘打开',
    server: (origin: string): string => `打开方式：${origin}`,
  },
  unknownBrowser: '未能识别',
  screen: (width: string, height: string, ratio: string): string =>
    `窗口 ${width} × ${height} 像素，缩放 ${ratio}`,
  webGl: (renderer: string, texture: string): string => `${renderer} · 最大纹理 ${texture} 像素`,
  noWebGl: '此浏览器没有 WebGL 2，或已被停用。',
  faces: (all: string, loaded: string, failed: string): string =>
    `随附字体 Noto Sans SC 共 ${all} 个分片，已载入 ${loaded} 个，载入失败 ${failed} 个；其余用到时才载入。`,
  requests: (all: string, outside: string, refused: string): string =>
    `本页已发出请求 ${all} 个，其中发往外部 ${outside} 个；另有 ${refused} 个被安全策略拦下。地图后台线程读取的是同一处的数据文件，浏览器不把它的请求列入本页。`,
  toOrigin: (origin: string, count: string): string => `${origin}：${count} 个`,
  ofBasemap: '（本单位配置的底图）',
  kept: {
    recent: '最近搜索',
    setAside: '已搁置的待衔接事项及理由',
    stories: '自己的汇报、场景及备注',
    damagedStories: '读不出来的旧场景',
    own: '打开的规划与复核意见',
    pace: '自动播放的快慢',
  } satisfies Record<KeptSort, string>,
  otherKept: (key: string): string => `其他版本留存（${key}）`,
  keptCount: (name: string, count: string): string => `${name} ${count} 条`,
  nothingKept: '未在此浏览器留存任何内容。',

  file: '文件',
  bytes: '字节',
  found: '核对',
  states: { waiting: '待核对', same: '一致', different: '不一致', unread: '未能读取' },
  foundInstead: (bytes: string, sha256: string): string => `实为 ${bytes} 字节，${sha256}`,

  checker: '检查人（签字）',
  approver: '审批人（签字）',
  date: '日期',
  dateBlank: '年　　　月　　　日',

  wipeTitle: '清除本机痕迹',
  wipeIntro: '将清除本图集在这台机器的此浏览器里留存的下列内容，清除后不能恢复：',
  wipeRest:
    '不在此列、须另行处理的：浏览器自己的历史记录与缓存、已保存到磁盘的文件、已发给他人的链接。清除后本页重新打开，回到最初的画面。',
  wipeNow: '清除',
  cancel: '取消',
};
