import { describe, expect, test } from 'vitest';
import { arrangeLines, type Piece } from '../../src/intake/pdf/arrangeLines.ts';
import type { Rule } from '../../src/intake/pdf/readRules.ts';
import { buildPdf, type PdfLine } from './buildPdf.ts';
import { problemOf, textOf } from './readInNode.ts';

const name = 'plan.pdf';
const lines = (...texts: readonly string[]): PdfLine[] =>
  texts.map((text, at) => ({ x: 72, y: 760 - at * 24, text }));

test.each(['gbk', 'identity'] as const)(
  'lines as they are set, a form feed between pages: a font that is not embedded, %s',
  async (font) => {
    const pages = [
      lines('安徽省宿州市推进一体化发展行动计划', '一、总体要求', '加快建设合新高铁，推进徐淮阜'),
      lines('高速前期工作。', '－二－'),
    ];
    const read = await textOf({ name: 'wrong.docx', bytes: buildPdf(pages, font) });
    expect(read).toEqual({
      format: 'pdf',
      pages: 2,
      notes: [],
      text: '安徽省宿州市推进一体化发展行动计划\n一、总体要求\n加快建设合新高铁，推进徐淮阜\f\n高速前期工作。\n－二－',
    });
  },
);

test('lines come from top to bottom whatever order they are written in; cells are apart; a watermark stays out', async () => {
  const page: PdfLine[] = [
    { x: 72, y: 700, text: '第二行' },
    { x: 200, y: 724, text: '右格' },
    { x: 72, y: 724, text: '左格' },
    { x: 100, y: 300, text: '征求意见稿', size: 60, angle: 35 },
    // Bold by printing twice.
    { x: 72, y: 676, text: '加粗的标题' },
    { x: 72.3, y: 676, text: '加粗的标题' },
  ];
  const { text, notes } = await textOf({ name, bytes: buildPdf([page], 'identity') });
  expect(text).toBe('左格\t右格\n第二行\n加粗的标题');
  expect(notes).toEqual([{ code: 'slanted', quotes: ['征求意见稿'] }]);
});

test('pages without text are told; where none has any it is a scan', async () => {
  const page = lines('加快建设合新高铁，推进徐淮阜高速前期工作。');
  const { notes, text } = await textOf({ name, bytes: buildPdf([page, [], page], 'identity') });
  expect(notes).toEqual([{ code: 'pagesWithoutText', pages: [2], of: 3 }]);
  expect(text.split('\f')[1]!.trim()).toBe('');
  const scanner = lines('扫描软件创建');
  for (const scanned of [
    [[], []],
    [scanner, scanner],
  ])
    expect(await problemOf({ name, bytes: buildPdf(scanned, 'identity') })).toEqual({
      code: 'scan',
      pages: 2,
    });
});

test('fonts that do not say what they draw are not guessed at', async () => {
  const page = lines('\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009', '甲');
  expect(await problemOf({ name, bytes: buildPdf([page], 'identity') })).toEqual({ code: 'unmappedFonts' });
  const mixed = lines('加快建设合新高铁，推进徐淮\ue001高速前期工作');
  const { text, notes } = await textOf({ name, bytes: buildPdf([mixed], 'identity') });
  expect(text).toContain('徐淮\ufffd高速');
  expect(notes).toEqual([{ code: 'unreadable', count: 1 }]);
});

test('a damaged file says so', async () => {
  expect(await problemOf({ name, bytes: new TextEncoder().encode('%PDF-1.7\nnothing') })).toEqual({
    code: 'damaged',
    format: 'pdf',
  });
});

describe('two columns', () => {
  const words = '加快建设合新高铁推进徐淮阜高速前期工作谋划';
  const piece = (text: string, x: number, y: number): Piece => ({
    text,
    x,
    y,
    width: text.length * 10,
    size: 10,
  });
  const column = (x: number, offset: number, sign: string): Piece[] =>
    Array.from({ length: 8 }, (_, at) => piece(`${sign}${at}${words}`, x, 100 + at * 16 + offset));

  test('are read one after the other, also where their lines do not lie level', () => {
    const title = piece('一个横跨两栏的标题'.repeat(4), 60, 60);
    const foot = piece('两栏之后的一行横跨两栏'.repeat(3), 60, 300);
    for (const offset of [0, 7]) {
      const { lines: read, isColumned } = arrangeLines([
        ...column(310, offset, '右'),
        title,
        ...column(50, 0, '左'),
        foot,
      ]);
      expect(isColumned).toBe(true);
      expect(read.map((line) => line.slice(0, 2))).toEqual([
        '一个',
        ...Array.from({ length: 8 }, (_, at) => `左${at}`),
        ...Array.from({ length: 8 }, (_, at) => `右${at}`),
        '两栏',
      ]);
    }
  });

  test('a table of short cells is none', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      piece('合新高铁', 50, at * 16),
      piece('在建', 310, at * 16),
    ]);
    const { lines: read, isColumned } = arrangeLines(rows.flat());
    expect(isColumned).toBe(false);
    expect(read).toEqual(Array.from({ length: 12 }, () => '合新高铁\t在建'));
  });
});

describe('indents', () => {
  const width = 24;
  const set = (text: string, x: number, row: number): Piece => ({
    text,
    x,
    y: row * 16,
    width: text.length * 10,
    size: 10,
  });
  const full = '推进甲州至乙城铁路建设，完善丙港航道配套设施，支持丁山'.slice(0, width);
  const indentsOf = (pieces: readonly Piece[]): boolean[] =>
    arrangeLines(pieces).lines.map((line) => line.startsWith('\u3000\u3000'));

  test('the first line of a paragraph and a title in the middle begin with two blanks', () => {
    const page = [
      set('某市行动方案', 140, 0),
      set(full.slice(2), 70, 1),
      set(full, 50, 2),
      set('建设，提升水平。', 50, 3),
      set('扩大合作。', 70, 4),
    ];
    expect(indentsOf(page)).toEqual([true, true, false, false, true]);
  });

  test('lines that hang below the words of an item belong to it', () => {
    const page = [
      set(`1.${full}`, 50, 0),
      set(full, 70, 1),
      set('建设。', 70, 2),
      set(`2.${full}`, 50, 3),
      set('建设。', 70, 4),
    ];
    expect(indentsOf(page)).toEqual([false, false, false, false, false]);
  });
});

describe('ruled tables', () => {
  const piece = (text: string, x: number, y: number): Piece => ({
    text,
    x,
    y,
    width: text.length * 10,
    size: 10,
  });
  const level = (at: number, from: number, to: number): Rule => ({ isLevel: true, at, from, to });
  const upright = (at: number, from: number, to: number): Rule => ({ isLevel: false, at, from, to });
  const frame = [
    level(0, 0, 300),
    level(40, 0, 300),
    level(80, 0, 300),
    upright(0, 0, 80),
    upright(300, 0, 80),
  ];
  const cells = [
    piece('甲州至乙城', 5, 12),
    piece('铁路', 5, 28),
    piece('新建，推进前期', 105, 12),
    piece('工作', 105, 28),
    piece('丙港航道', 5, 60),
    piece('续建', 105, 60),
  ];

  test('a row is a line, a cell that is broken by its width is whole', () => {
    const { lines: read } = arrangeLines(
      [piece('专栏一', 5, -20), ...cells, piece('后文。', 5, 100)],
      [...frame, upright(100, 0, 80)],
    );
    expect(read).toEqual(['专栏一', '甲州至乙城铁路\t新建，推进前期工作', '丙港航道\t续建', '后文。']);
  });

  test('a cell over several rows belongs to the first; rules may be drawn cell by cell, a little apart', () => {
    const own = [
      level(0, 0, 300),
      level(40.8, 101, 200),
      level(40, 199, 300),
      level(80, 0, 300),
      ...[0, 100, 300].flatMap((x) => [upright(x, 0, 39.5), upright(x + 0.6, 41, 80)]),
    ];
    const { lines: read } = arrangeLines(
      [piece('铁路', 5, 44), piece('甲线', 105, 20), piece('乙线', 105, 60), piece('新建', 205, 60)],
      [...own, upright(200, 0, 80)],
    );
    expect(read).toEqual(['铁路\t甲线', '乙线\t新建']);
  });

  test('a box around paragraphs is none, nor are two side by side', () => {
    expect(arrangeLines(cells.slice(0, 2), frame).lines).toEqual(['甲州至乙城', '铁路']);
    const { lines: read } = arrangeLines(cells.slice(0, 4), [...frame, upright(100, 0, 80)]);
    expect(read).toEqual(['甲州至乙城\t新建，推进前期', '铁路\t工作']);
  });
});
