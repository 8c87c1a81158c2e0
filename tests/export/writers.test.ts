import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/export/writeDocx.ts';
import { writeXlsx } from '../../src/export/writeXlsx.ts';
import { buildSamplePaper } from './samplePaper.ts';
import { hasOffice, throughOffice } from './throughOffice.ts';

const paper = buildSamplePaper();
const notice = '示意图，未经地图审核，仅供内部研究使用，不作为划界依据';

const filesOf = (bytes: Uint8Array) => unzipSync(bytes);
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(filesOf(bytes)[name]!);
/** What a document says, without its marks. */
const textOf = (xml: string): string =>
  xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
/** A4 in twentieths of a point, by way of millimetres. */
const mm = (twips: number): number => Math.round((twips / 1440) * 25.4);

describe('DOCX', async () => {
  const bytes = await writeDocx(paper);
  const document = partOf(bytes, 'word/document.xml');
  const said = textOf(document);

  test('A4 with the margins of official papers, the table on its side', () => {
    const sizes = [...document.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes]) => attributes!);
    expect(sizes).toHaveLength(3);
    const read = (from: string, name: string) => mm(Number(new RegExp(`w:${name}="(\\d+)"`).exec(from)![1]));
    expect(sizes.map((one) => [read(one, 'w'), read(one, 'h')])).toEqual([
      [210, 297],
      [210, 297],
      [297, 210],
    ]);
    const [margin] = [...document.matchAll(/<w:pgMar ([^>]*)\/>/g)].map(([, attributes]) => attributes!);
    expect(['top', 'bottom', 'left', 'right'].map((side) => read(margin!, side))).toEqual([37, 35, 28, 26]);
  });

  test('the faces and sizes of official papers', () => {
    for (const face of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312'])
      expect(document).toContain(`w:eastAsia="${face}"`);
    expect(document).toContain('<w:sz w:val="44"/>');
    expect(document).toContain('<w:sz w:val="32"/>');
    const footers = Object.entries(filesOf(bytes)).filter(([name]) => /footer\d\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(1);
    for (const [, footer] of footers) expect(textOf(strFromU8(footer))).toMatch(/—\s*PAGE\s*—/);
  });

  test('every row, both sides, what is not listed, and the notice', () => {
    for (const title of ['皖方表述', '苏方表述', '文件与条号', '责任单位']) expect(said).toContain(title);
    for (const cell of paper.table.rows.flat().flatMap((text) => text.split('\n')))
      expect(said).toContain(cell);
    expect(said).toContain('原文未列');
    expect(said).toContain(notice);
    expect(document).toContain('<w:tblHeader/>');
  });

  test('the picture lies in it and says what it shows', () => {
    expect(Object.keys(filesOf(bytes)).some((name) => /media\/.*\.png/.test(name))).toBe(true);
    expect(document).toContain(`descr="①${paper.figure!.items[0]!.name}`);
  });

  test('without a picture there is no figure, and the list of annexes does not name one', async () => {
    const bare = textOf(
      partOf(await writeDocx(buildSamplePaper({ hasPicture: false })), 'word/document.xml'),
    );
    expect(bare).not.toContain('1. 附图');
    expect(bare).toContain('1. 附表');
  });

  test.skipIf(!hasOffice)('LibreOffice opens it and says the same', () => {
    const text = throughOffice(bytes, 'docx').pages.join('\n');
    expect(text).toContain('皖苏省界有关规划表述对照材料');
    expect(withoutSpaces(text)).toContain('—1—');
    expect(text).toContain('原文未列');
    expect(withoutSpaces(text)).toContain(notice);
  });
});

describe('XLSX', async () => {
  const bytes = await writeXlsx(paper);
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  const strings = partOf(bytes, 'xl/sharedStrings.xml');

  test('a sheet each for table, figure and how to read them, on A4 as wide as the page', () => {
    const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['附表', '附图', '说明']);
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toContain('fitToPage="1"');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  test('every cell is text, none a formula', () => {
    const said = textOf(strings);
    for (const cell of paper.table.rows.flat().flatMap((text) => text.split('\n')))
      expect(said).toContain(cell);
    for (const told of ['皖方表述', '原文未列', notice]) expect(said).toContain(told);
    expect(sheet).not.toContain('<f>');
  });

  test('the picture is in it', () => {
    expect(Object.keys(filesOf(bytes)).filter((name) => name.startsWith('xl/media/'))).toHaveLength(1);
  });

  test.skipIf(!hasOffice)('LibreOffice opens it and says the same', () => {
    const text = withoutSpaces(throughOffice(bytes, 'xlsx').pages.join('\n'));
    expect(text).toContain('皖方表述');
    expect(text).toContain('原文未列');
    expect(text).toContain(notice);
  });
});

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '');
