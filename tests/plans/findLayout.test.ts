/** What pages and programs put into a text is found; what only looks like it stays. */
import { describe, expect, test } from 'vitest';
import { readPlans } from '../../scripts/readData.ts';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { findLayout } from '../../src/plans/findLayout.ts';

/** The text without what was found. */
function mended(raw: string): string {
  let text = '';
  let at = 0;
  for (const { start, end } of findLayout(raw).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += raw.slice(at, start);
    at = end;
  }
  return text + raw.slice(at);
}
const lines = (text: string): string[] => text.split(/[\n\f]/).filter((line) => line.trim() !== '');
const page = '推进甲乙铁路建设，完善配套设施，提升服务水平和质量。\n'.repeat(12);

test('nothing is taken out of the five bundled plans', () => {
  for (const { record, source } of readPlans())
    expect([record.id, findLayout(source)]).toEqual([record.id, []]);
});

describe('page numbers', () => {
  test.each(['- 12 -', '—12—', '－ 3 －', '第12页', '第 3 页 共 20 页', 'Page 3 of 20'])('%s', (number) => {
    expect(mended(`推进甲。\n${number}\n推进乙。`)).not.toContain(number);
  });

  test('bare numbers that count the pages', () => {
    expect(lines(mended(`${page}1\n${page}2\n${page}3\n`)).some((line) => /^\d$/.test(line))).toBe(false);
  });

  test('bare numbers at the edge of pages', () => {
    expect(lines(mended(`${page}7/9\f${page}8/9\f${page}9/9`)).some((line) => /^\d/.test(line))).toBe(false);
  });

  test.each(['1\n甲铁路\n2\n乙铁路\n3\n丙铁路', '2025\n年', '投资\n35\n亿元'])('%j stays', (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe('headers and footers', () => {
  const pages = [1, 2, 3, 4].map((number) => `某市规划\n${page}- ${number} -\n`);

  test('what each page says again is taken out, but for its first time', () => {
    expect(lines(mended(pages.join('\f'))).filter((line) => line === '某市规划')).toHaveLength(1);
    expect(lines(mended(pages.join(''))).filter((line) => line === '某市规划')).toHaveLength(1);
  });

  test('a line that repeats inside the pages stays', () => {
    const text = `责任单位：市发改委\n${page}责任单位：市发改委\n${page}责任单位：市发改委\n${page}`;
    expect(mended(text)).toBe(text);
  });
});

describe('broken lines', () => {
  const sentence =
    '推进甲州至乙城铁路建设，完善丙港航道配套设施，支持丁山科技园扩大合作，提升区域服务水平和质量，加强统筹协调。';
  const wrap = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');

  test('the lines of a copy that all reach one margin are joined', () => {
    const paragraphs = Array.from({ length: 8 }, () => wrap(`　　${sentence.repeat(2)}`, 32));
    expect(lines(mended(paragraphs.join('\n')))).toHaveLength(8);
    expect(mended(paragraphs.join('\n'))).toContain(sentence.repeat(2));
  });

  test('also in traditional script, and where paragraphs have no indent', () => {
    const own =
      '推進甲州至乙城鐵路建設，完善丙港航道配套設施，支持丁山科技園擴大合作，提升區域服務水準和品質，加強統籌協調。';
    expect(lines(mended(Array.from({ length: 8 }, () => wrap(own, 25)).join('\n')))).toHaveLength(8);
  });

  const setIn = (text: string): string => wrap(`　　${text}`, 32);

  test('where paragraphs are set in, one goes on over a full stop at the margin, and over what looks like a number', () => {
    const stop = `${sentence.slice(0, 29)}。${sentence.repeat(2)}`;
    const ordinal = `${sentence.slice(0, 26)}、江阴第二、润扬第二过江通道，${sentence}`;
    const paragraphs = Array.from({ length: 6 }, () => [setIn(stop), setIn(ordinal)]).flat();
    expect(lines(mended(paragraphs.join('\n')))).toEqual(
      Array.from({ length: 6 }, () => [`　　${stop}`, `　　${ordinal}`]).flat(),
    );
  });

  test('a first line that is set in is as wide as its blanks and its text', () => {
    const short = `　　${sentence.slice(0, 26)}\n${wrap(`“十四五”${sentence.repeat(2)}`, 32)}`;
    expect(lines(mended(Array.from({ length: 12 }, () => short).join('\n')))).toHaveLength(12);
  });

  test('rows of a table stay whole', () => {
    const rows = [`甲铁路\t${sentence.slice(0, 29)}`, `乙铁路\t${sentence.slice(0, 29)}`];
    const text = [...Array.from({ length: 8 }, () => setIn(sentence.repeat(2))), ...rows].join('\n');
    expect(lines(mended(text)).slice(-2)).toEqual(rows);
  });

  test('quotes and dashes are as wide as a character', () => {
    const quoted = `${sentence.slice(0, 30)}“甲”“乙”“丙”“丁”“戊”“己”“庚”“辛”${sentence}`;
    const paragraphs = Array.from({ length: 8 }, () => wrap(quoted, 30));
    expect(lines(mended(paragraphs.join('\n')))).toHaveLength(8);
  });

  test('dots that lead to page numbers do not make the page wider', () => {
    const contents = Array.from({ length: 30 }, (_, at) => `第${at}节 推进甲乙铁路${'.'.repeat(80)}${at}`);
    const paragraphs = Array.from({ length: 12 }, () => setIn(sentence.repeat(2)));
    expect(lines(mended([...contents, ...paragraphs].join('\n')))).toHaveLength(42);
  });

  test('a copy whose lines are its paragraphs stays', () => {
    const text = Array.from({ length: 20 }, (_, index) => sentence.slice(0, 20 + ((index * 7) % 30))).join(
      '。\n',
    );
    expect(mended(text)).toBe(text);
  });
});

describe('blanks and signs', () => {
  test('blanks between single characters go, those between words stay', () => {
    expect(mended('推 进 合 新 高 铁 建 设 ， 完 善 设 施 。')).toBe('推进合新高铁建设，完善设施。');
    expect(mended('安徽 江苏 浙江 上海 河南')).toBe('安徽 江苏 浙江 上海 河南');
  });

  test('blanks of type between Chinese and Latin letters go', () => {
    const typed = '对接 G60 科创走廊，建设 LNG 接收站，到 2025 年达到 300 万吨。';
    expect(mended(typed)).toBe('对接G60科创走廊，建设LNG接收站，到2025年达到300万吨。');
    expect(mended(`1 总则\n专栏 2 重点项目\n${typed}`)).toContain('1 总则\n专栏2 重点项目');
  });

  test('numbers of items and punctuation are no seams of type', () => {
    const items = Array.from({ length: 20 }, (_, at) => `　　${at + 1}.推进甲、G${at}。`);
    const text = [...items, '对接 G60 科创走廊，建设 LNG 接收站。'].join('\n');
    expect(mended(text)).toContain('对接G60科创走廊，建设LNG接收站。');
  });

  test('those that are written here and there stay', () => {
    const tight = '对接G60科创走廊，建设LNG接收站，到2025年达到300万吨。'.repeat(4);
    const text = `${tight}推进 5G 网络，扩大 4A 景区。`;
    expect(mended(text)).toBe(text);
  });

  test('soft hyphens, zero-width blanks, marks of order and signs for private use', () => {
    expect(mended('\ufeff推\u00ad进\u200b甲\ue00c乙')).toBe('推进甲乙');
  });

  test('radicals, compatibility forms and full-width digits are read as what they look like, one for one', () => {
    const { characters, overrides, lookalikes } = readLanguage();
    const fold = buildScriptFold(characters, overrides, lookalikes);
    expect(fold('⼀、⻓江⾼铁Ｇ１５⾦⻛豈')).toBe('一、长江高铁G15金风岂');
    expect(lookalikes.from).toHaveLength(lookalikes.to.length);
    expect(fold(lookalikes.to)).toBe(lookalikes.to);
  });
});
