/** The panel of layers. */
export const panel = {
  title: '图层',
  all: '全部',
  none: '全不选',
  reset: '默认',
  only: '只看',
  onlyLayer: (layer: string): string => `只看${layer}`,
  strength: (layer: string): string => `${layer}的显示强度`,
  listOf: (layer: string): string => `${layer}清单`,
  openList: (layer: string, count: string): string => `${layer}清单，${count} 项`,
  back: '返回图层',
  onlyInView: '只列图面范围内',
  meetingPaper: '会议材料',
  withoutPlace: '未定位，图上没有',
};
