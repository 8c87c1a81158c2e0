import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/intake/formatNumber.ts';
import { buildNumberedDocx, plain, wrapDocx } from './buildDocx.ts';
import { problemOf, textOf } from './readInNode.ts';

const name = 'plan.docx';

test('automatic numbers stand in the text as Word shows them; table, footnote; no header, no footer', async () => {
  const { text, notes, format } = await textOf({ name: 'wrong.txt', bytes: await buildNumberedDocx() });
  expect(format).toBe('docx');
  expect(text.split('\n')).toEqual([
    '安徽省宿州市推进一体化发展行动计划（2026—2030年）',
    '第一章 总体要求',
    '（一）指导思想',
    '1. 加快建设合新高铁',
    '2. 推进徐淮阜高速前期工作',
    '（二）主要目标',
    '1. 谋划泗许高速',
    '第二章 重点任务',
    '（一）基础设施',
    '项目\t阶段',
    '合新高铁\t在建',
    '以批复文件为准。',
  ]);
  expect(notes).toEqual([
    { code: 'automaticNumbers', count: 8 },
    { code: 'footnotes', count: 1 },
  ]);
});

test('tracked changes: insertions in, deletions out, of whole paragraphs too', async () => {
  const body =
    '<w:p><w:r><w:t>推进</w:t></w:r><w:ins><w:r><w:t>加快</w:t></w:r></w:ins><w:del><w:r><w:delText>研究</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>建设</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>合并到</w:t></w:r></w:p>' +
    plain('下一段');
  const { text, notes } = await textOf({ name, bytes: wrapDocx(body) });
  expect(text).toBe('推进加快建设\n合并到下一段');
  expect(notes).toEqual([{ code: 'trackedChanges', inserted: 1, deleted: 2 }]);
});

test('text boxes once, hidden text not, soft breaks, sounds above characters left out', async () => {
  const box = `<w:txbxContent>${plain('框内文字')}</w:txbxContent>`;
  const body =
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p>` +
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:r><w:t>一行</w:t><w:br/><w:t>二行</w:t></w:r></w:p>' +
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>guō</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>涡</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>阳</w:t></w:r></w:p>';
  const { text, notes } = await textOf({ name, bytes: wrapDocx(body) });
  expect(text).toBe('框外\n框内文字\n一行\n二行\n涡阳');
  expect(notes).toEqual([
    { code: 'hidden', count: 3 },
    { code: 'textBoxes', count: 1 },
  ]);
});

test('numbers that a style brings; a paragraph that takes its number away; a list that starts again', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const level = (at: number, format: string, text: string, style: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', 'H1')}${level(1, 'chineseCounting', '(%2)', 'H2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
  const styled = (style: string, text: string, more = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const take = '<w:numPr><w:numId w:val="0"/></w:numPr>';
  const again = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
  const body = [
    styled('H1', '总体要求'),
    styled('H2', '指导思想'),
    styled('H2', '目标'),
    styled('H1', '任务'),
    styled('H2', '铁路'),
    styled('H1', '附件', take),
    styled('H1', '措施', again),
  ].join('');
  const parts = { 'word/numbering.xml': strToU8(numbering), 'word/styles.xml': strToU8(styles) };
  const { text } = await textOf({ name, bytes: wrapDocx(body, parts) });
  expect(text.split('\n')).toEqual([
    '一、总体要求',
    '(一)指导思想',
    '(二)目标',
    '二、任务',
    '(一)铁路',
    '附件',
    '一、措施',
  ]);
});

test.each([
  ['chineseCounting', [1, 10, 11, 20, 99], ['一', '十', '十一', '二十', '九十九']],
  ['chineseCountingThousand', [100, 103, 110, 2024], ['一百', '一百零三', '一百一十', '二千零二十四']],
  ['ideographDigital', [10, 25], ['一〇', '二五']],
  ['upperRoman', [4, 9, 14], ['IV', 'IX', 'XIV']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['lowerLetter', [1, 27], ['a', 'aa']],
  ['chineseLegalSimplified', [1, 12], ['壹', '壹拾贰']],
])('%s', (format, values, written) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(written);
});

describe('hostile archives', () => {
  test('a bomb is stopped while it inflates, whatever size it states', async () => {
    const bomb = wrapDocx('', { 'word/document.xml': new Uint8Array(120 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(2 ** 20);
    // The sizes of all entries in the directory are set to nothing.
    const lying = new Uint8Array(bomb);
    for (let at = 0; at < lying.length - 46; at++)
      if (lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 1 && lying[at + 3] === 2)
        lying.fill(0, at + 24, at + 28);
    for (const bytes of [bomb, lying])
      expect(await problemOf({ name, bytes })).toMatchObject({ code: 'inflates' });
  });

  test('entities of its own are not expanded', async () => {
    const head =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const { text } = await textOf({ name, bytes: wrapDocx(plain('前&b;&c;后&lt;'), {}, head) });
    expect(text).toBe('前&b;&c;后<');
  });

  test('an archive that is cut off, has no document, or asks for a password', async () => {
    const whole = wrapDocx(plain('一'));
    expect(await problemOf({ name, bytes: whole.subarray(0, whole.length - 30) })).toEqual({
      code: 'damaged',
      format: 'docx',
    });
    expect(await problemOf({ name, bytes: zipSync({ 'a.txt': strToU8('一') }) })).toEqual({
      code: 'archive',
    });
    expect(await problemOf({ name, bytes: zipSync({ 'xl/workbook.xml': strToU8('<a/>') }) })).toEqual({
      code: 'spreadsheet',
    });
    expect(await problemOf({ name, bytes: zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }) })).toEqual({
      code: 'slides',
    });
    expect(await problemOf({ name, bytes: zipSync({ 'OFD.xml': strToU8('<a/>') }) })).toEqual({
      code: 'ofd',
    });
    expect(await problemOf({ name, bytes: wrapDocx('') })).toEqual({ code: 'noText' });
  });
});
