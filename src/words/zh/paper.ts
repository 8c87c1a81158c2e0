import type { PlanSummary } from '../../model/plan.ts';
import { bookTitle } from './bookTitle.ts';

/** Meeting papers: the dialog that makes them, and all that they say. */
export const paper = {
  dialog: '会议材料',
  titleField: '标题',
  titleOf: (what: string): string => `${what}有关规划表述对照材料`,
  ours: '我方',
  theirs: '对方',
  format: '格式',
  formats: { docx: 'Word 文档（DOCX）', xlsx: '表格（XLSX）', pdf: '打印或另存为 PDF' },
  make: '生成',
  making: '正在生成……',
  cancel: '取消',
  cancelled: '已取消，没有生成文件。',
  reading: '正在读取各规划文本……',
  done: (file: string): string => `已生成：${file}`,
  failed: '没能生成，请再试一次。',
  withoutMap: '本机不能绘制地图，材料没有附图。',
  preview: '附表预览',
  /** Where more is listed than a paper holds. */
  tooMany: (count: string, most: string): string =>
    `所列 ${count} 项，材料只列前 ${most} 项；可先用筛选或“只列图面范围内”缩小范围。`,
  nothing: '没有可列的项目。',

  columns: {
    n: '序号',
    matter: '事项',
    side: (side: string): string => `${side}方表述`,
    source: '文件与条号',
    stage: '阶段',
    units: '责任单位',
    remarks: '备注',
  },
  ofSide: (side: string, what: string): string => `${side}：${what}`,
  quote: (quote: string): string => `“${quote}”`,
  quoteOf: (quote: string, plan: string): string => `${quote}（${plan}）`,
  notMentioned: (plan: string): string => `本规划未提及（${plan}）`,
  otherLevel: (plan: string): string => `本规划未提及（${plan}；层级不同，仅供参考）`,
  onlyNamed: (plan: string): string => `原文只是提及（${plan}）`,
  notHeld: '未收录',
  notTouched: (side: string): string => `按本图所列位置不涉及${side}方，未作比较`,
  none: '—',
  source: (plan: string, number: string): string => `${plan}${number}`,
  stage: (verb: string, stage: string, work: string | null): string =>
    `“${verb}”，${stage}${work ? `，${work}` : ''}`,
  stageOf: (stage: string, plan: string): string => `${stage}（${plan}）`,
  pastMark: '※',
  unitsNotListed: '原文未列',
  unitsOfRole: (role: string | null, units: string): string => (role ? `${role}：${units}。` : units),
  judged: (why: string): string => `编者判断：${why}`,
  section: (section: string): string => `原文就${section}而言`,
  alsoIn: (plans: string): string => `另有表述：${plans}`,
  sketched: '位置示意',
  notDrawn: '未定位，附图未标',
  figure: '附图',
  table: '附表',
  about: '说明',
  annexes: '附件：',
  figureCaption: (title: string): string => `${title}：位置示意图`,
  tableCaption: (title: string): string => `${title}：对照表`,
  subtitle: (date: string): string => `（数据日期：${date}）`,
  parts: { what: '一、所列事项', texts: '二、所检索的规划文本', reading: '三、使用说明' },
  point: (n: number, line: string): string => `${n}. ${line}${/[。！]$/.test(line) ? '' : '。'}`,
  what: (count: string, ours: string, theirs: string): string =>
    `本材料列出规划文本点名的事项 ${count} 项，左列为${ours}方表述，右列为${theirs}方表述；附图编号与附表序号一致。`,
  plan: (title: string, short: string, level: string, facts: readonly string[]): string =>
    `${bookTitle(title)}（以下简称${short}），${level}；${facts.join('；')}`,
  levels: { province: '省级', city: '市级', county: '县级', other: '其他' } satisfies Record<
    PlanSummary['level'],
    string
  >,
  readingNotes: [
    '“本规划未提及”只就所检索的文本而言，不等于没有规划；“未收录”指本图没有收录该方的规划。',
  ] as readonly string[],
  footnotes: {
    past: '※ 规划期已满，现状待核实。',
    quotes: '引号内照录原文，“……”为节略；阶段据规划文本，非当前进展，引号内为原文用语。',
    transcribed: '繁体抄本的引文已转写为简体，只改字形。',
    levels: '只检索辖区与该项目有关的规划；层级不同的另行注明。',
  },
};
