import type { LayerId } from '../../model/kinds.ts';

/** Layers. A label is the accessible name of its checkbox, exactly. */
export const layers = {
  cities: {
    label: '城市',
    about: '规划点名的市、县、镇，以及读图需要的其他市县。点位为政府驻地。',
  },
  zones: {
    label: '功能区',
    about:
      '功能区、示范区、开发区、自贸片区。毗邻地区以柔边示意，不画界线；整市范围用斜线；有合作方的带双环标记。',
  },
  parks: { label: '园区', about: '规划点名的产业园、合作园区。有合作方的带双环标记。' },
  railways: { label: '铁路', about: '高速、城际、普速与市域铁路，以及跨市的轨道交通。' },
  highways: { label: '公路', about: '高速公路、国省干线与过江通道。' },
  waterways: {
    label: '航道',
    about:
      '航道工程，以及规划点名的河流。名称旁的等级（Ⅰ—Ⅶ级，GB 50139）：工程的据规划原文，长江干线的据公开资料；未写明的不标。',
  },
  hubs: { label: '枢纽', about: '机场、港口、车站、物流园。' },
  utilities: {
    label: '能源水利',
    about: '能源、管道、电网、水利工程。一律按示意绘制，不标容量与电压。',
  },
  innovation: { label: '创新平台', about: '科学设施、研究院、院校、医院。' },
  ecology: { label: '生态文旅', about: '生态廊道、湿地、文旅项目、湖泊。' },
  regions: { label: '区域', about: '都市圈、经济带、走廊等区域概念，只作范围示意。' },
} satisfies Record<LayerId, { label: string; about: string }>;
