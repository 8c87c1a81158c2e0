/** Looks of the whole map. */
export const themes = {
  title: '图面样式',
  of: { paper: '纸面', dark: '深色', projector: '投影', print: '黑白打印' },
  basemap: '底图：',
};
