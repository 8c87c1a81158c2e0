/** The legend. */
export const legend = {
  title: '图例',
  inView: '图面范围内',
  extent: (variant: string): string => `${variant}（范围）`,
  site: (variant: string): string => `${variant}（点位）`,
  nothing: '图面范围内没有要素',
  stages: '阶段（据规划文本，非当前进展）',
  upgrade: '既有线上的改扩建（芯线示阶段）',
  crossing: '跨省界处',
  precision: '位置精度',
  accurate: '较准确',
  schematic: '示意，位于晕带之内',
  context: '参考，非规划内容',
};
