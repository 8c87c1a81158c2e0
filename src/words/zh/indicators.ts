import type { IndicatorGroup } from '../../model/indicator.ts';
import type { PlanSummary } from '../../model/plan.ts';

/** Quantities that plans set, side by side. */
export const indicators = {
  title: '指标对照',
  note: '省级、市级分列，按规划文本先后排列，不作排名。名称、数值与限定词照录原文；目标年份不同的，不宜直接比较。“未载”指所收文本没有写这一项，不等于零，也不等于没有目标。',
  levels: { province: '省级规划', city: '市级规划', county: '县级规划', other: '其他规划' } satisfies Record<
    PlanSummary['level'],
    string
  >,
  tableOf: (level: string): string => `${level}所定指标`,
  indicator: '指标',
  groups: {
    economy: '经济',
    innovation: '科技创新',
    transport: '基础设施',
    people: '城乡与公共服务',
    environment: '生态环境',
  } satisfies Record<IndicatorGroup, string>,
  notStated: '未载',
  upTo: (year: number): string => `到${year}年`,
  inYear: (year: number): string => `${year}年`,
  /** Of a text that writes 20xx. */
  hiddenYear: '到20xx年（原文年份未载明）',
  noYear: '年份未载',
  called: (name: string): string => `原文作“${name}”`,
  open: (indicator: string, plan: string, value: string): string => `${indicator}，${plan}：${value}，看原文`,
  reading: '正在读取指标……',
};
