import { readFileSync } from 'node:fs';
import type { Deck, DeckFormat, DeckPage, DeckPiece, DeckSign } from '../../src/export/deck.ts';

/** A picture of the map, taken once; any PNG would do. */
const picture = {
  png: readFileSync('tests/e2e/reference/delta-projector.png'),
  width: 580,
  height: 522,
  alt: '皖苏两省地图，红线为规划铁路',
};

const sign = (
  label: string,
  form: DeckSign['form'],
  color: string,
  dash: DeckSign['dash'] = 'solid',
): DeckSign => ({ label, form, color, dash });

const shortLegend: readonly DeckSign[] = [
  sign('高速铁路', 'line', '#a3274a'),
  sign('普速铁路', 'line', '#4a4f55'),
  sign('园区（点位）', 'point', '#0f7b78'),
  sign('功能区（范围）', 'area', '#6c4ab6'),
  sign('现状', 'line', '#2b2823'),
  sign('在建', 'line', '#2b2823', 'long'),
  sign('拟建与前期研究', 'line', '#2b2823', 'dashed'),
  sign('推进类·原文未写阶段', 'line', '#2b2823', 'dotted'),
];

const strong = '推进宿州徐州现代产业园区、张江萧县高科技园等省际产业合作园区建设';
const pieces: readonly DeckPiece[] = [
  { text: '14. 加强产业合作平台建设。', isStrong: false },
  { text: strong, isStrong: true },
  { text: '，积极探索“园中园”、委托管理、投资合作等模式。', isStrong: false },
];
const source =
  '宿州市实施长三角一体化发展行动计划　第14条　2021-08-02　阶段：推进类·原文未写阶段　转载文本，引用前请核对正式文件';

export const samplePage: DeckPage = {
  title: '张江萧县高科技园',
  picture,
  scale: { pixels: 96, label: '100 km' },
  clause: { pieces, source },
  legend: shortLegend,
  notes: ['先说两省怎么写，再说位置。', `「${strong}」——宿州行动计划 第14条`],
};

/** As much of everything as may come: a title of three lines, a whole measure, twenty rows. */
export const longPage: DeckPage = {
  ...samplePage,
  title:
    '苏皖两省毗邻地区省际产业合作园区与跨省铁路、高速公路、航道有关规划表述对照：宿州、徐州、淮北、滁州、南京、盐城',
  clause: {
    pieces: [
      ...pieces,
      {
        text: '支持各县区、园区与沪苏浙地区城市开展合作，建设一批省际产业合作园区，承接产业转移，完善利益共享机制，'.repeat(
          4,
        ),
        isStrong: false,
      },
    ],
    source,
  },
  legend: Array.from({ length: 20 }, (_, index) =>
    sign(
      `${shortLegend[index % 8]!.label}${index % 3 === 0 ? '（既有线上的改扩建，芯线示阶段）' : ''}`,
      shortLegend[index % 8]!.form,
      shortLegend[index % 8]!.color,
      shortLegend[index % 8]!.dash,
    ),
  ),
};

export const sampleNotice = '示意图，未经地图审核，仅供内部研究使用，不作为划界依据';

export const buildSampleDeck = (
  format: DeckFormat,
  pages: readonly DeckPage[] = [samplePage, longPage, { ...samplePage, clause: null, legend: [] }],
  mark = '内部资料',
): Deck => ({
  title: '皖苏之间的铁路：两省文本怎么写',
  format,
  pages,
  foot: [
    sampleNotice,
    '阶段据规划文本，非当前进展',
    '数据日期 2026-06-30',
    '来源：安徽省、江苏省、宿州市规划文本（转载）；边界 ECharts 4.9.0（Apache-2.0），湖泊 © OpenStreetMap contributors（ODbL）',
  ],
  mark,
  words: { north: '北', legend: '图例' },
});
