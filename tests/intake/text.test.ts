import { describe, expect, test } from 'vitest';
import { inGbk } from './inGbk.ts';
import { bytesOf, problemOf, textOf } from './readInNode.ts';

const chinese =
  '安徽省推进区域一体化发展行动方案\n\n一、总体要求\n加快建设合新高铁，推进市区和县城的发展。\n'.repeat(4);

describe('encodings', () => {
  test('UTF-8, with and without its mark; line breaks of Windows', async () => {
    for (const mark of ['', '\ufeff'])
      expect(
        await textOf({ name: 'a.txt', bytes: bytesOf(mark + chinese.replaceAll('\n', '\r\n')) }),
      ).toEqual({
        text: chinese,
        format: 'text',
        encoding: 'utf-8',
        notes: [],
      });
  });

  test('GB18030', async () => {
    const read = await textOf({ name: 'a.md', bytes: inGbk(chinese) });
    expect(read).toMatchObject({ text: chinese, encoding: 'gb18030', notes: [] });
  });

  test('UTF-16 with its mark', async () => {
    const little = new Uint8Array(Buffer.from(`\ufeff${chinese}`, 'utf16le'));
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const bytes of [little, big])
      expect(await textOf({ name: 'a.txt', bytes })).toMatchObject({
        text: chinese,
        encoding: 'utf-16',
        notes: [],
      });
  });

  test('a text cut off within a character is not read as another encoding', async () => {
    const read = await textOf({ name: 'a.txt', bytes: bytesOf(chinese).subarray(0, -3) });
    expect(read.text).toBe(`${chinese.slice(0, -2)}\ufffd`);
    expect(read).toMatchObject({ encoding: 'utf-8', notes: [{ code: 'replaced', count: 1 }] });
  });

  test('what GB18030 can decode and nobody can read is told', async () => {
    // Big5: 「加快推動區域一體化發展」 and so on.
    const big5 = Uint8Array.from(
      Array.from({ length: 30 }, () => [
        0xa5, 0x5b, 0xa7, 0xd6, 0xb1, 0xc0, 0xb0, 0xca, 0xb0, 0xcf, 0xb0, 0xec,
      ]).flat(),
    );
    const { notes } = await textOf({ name: 'a.txt', bytes: big5 });
    expect(notes).toEqual([{ code: 'doubtfulEncoding' }]);
  });
});

test('Markdown: marks go, numbers stay; known by its marks where the name does not say it', async () => {
  const source = [
    '---',
    'title: x',
    '---',
    '# 合肥市行动方案',
    '',
    '## 一、总体要求',
    '**加快**建设[合新高铁](http://a.b/c)，用地*约*3*4公里。',
    '1. 推进前期工作',
    '- [ ] 谋划泗许高速',
    '> 引言',
    '#合肥#',
    '| 项目 | 阶段 |',
    '|---|:-:|',
    '| 合新高铁 | 在建 |',
    '第一行<br>第二行 1\\. 不是列表',
    '```',
    '## 原样',
    '```',
  ].join('\n');
  for (const name of ['a.md', 'a.txt']) {
    const { text, format } = await textOf({ name, bytes: bytesOf(source) });
    expect(format).toBe('markdown');
    expect(text.split('\n')).toEqual([
      '合肥市行动方案',
      '',
      '一、总体要求',
      '加快建设合新高铁，用地约3*4公里。',
      '1. 推进前期工作',
      '谋划泗许高速',
      '引言',
      '#合肥#',
      '项目\t阶段',
      '合新高铁\t在建',
      '第一行',
      '第二行 1. 不是列表',
      '## 原样',
    ]);
  }
});

describe('HTML', () => {
  test('the visible text by blocks; nothing else', async () => {
    const source = `<!DOCTYPE html><html><head><title>站名</title><style>p{}</style></head><body>
      <nav><a href="/">首页</a></nav><div style="display: none">藏</div>
      <h1>合肥市行动方案</h1><script>alert('</p>')</script><p onclick="x()">一、加快
      建设&nbsp;合新高铁&#12290;<b>推进</b> 徐淮阜</p>
      <ol type="1"><li>铁路<li value=5>公路</ol><ol style="list-style-type: cjk-ideographic"><li>航道</ol><ul><li>机场</ul>
      <table><tr><th>项目<th>阶段<tr><td><p>合新</p><p>高铁</p></td><td>在建</td></tr></table>
      <iframe src="http://a.b"></iframe><img src=x onerror=alert(1)><textarea>填</textarea>
      <pre>甲
  乙</pre><footer>版权</footer></body></html>`;
    const { text, format } = await textOf({ name: 'a.doc', bytes: bytesOf(source) });
    expect(format).toBe('html');
    expect(text.split('\n')).toEqual([
      '合肥市行动方案',
      '一、加快建设\u00a0合新高铁。推进 徐淮阜',
      '1. 铁路',
      '5. 公路',
      '一、航道',
      '机场',
      '项目\t阶段',
      '合新 高铁\t在建',
      '甲',
      '  乙',
    ]);
  });

  test('a page whose layout is a table is read line by line', async () => {
    const paragraphs = Array.from({ length: 7 }, (_, at) => `<p>第${at}段</p>`).join('');
    const { text } = await textOf({
      text: `<html><table><tr><td>栏目</td><td>${paragraphs}</td></tr></table></html>`,
    });
    expect(text.split('\n')).toEqual(['栏目', '第0段', '第1段', '第2段', '第3段', '第4段', '第5段', '第6段']);
  });

  test('hostile pages end, and in time', async () => {
    const deep = '<html>' + '<div><table><tr><td>'.repeat(50_000) + '底' + '</b></td>'.repeat(50_000);
    const tags = '<html>' + '<a '.repeat(200_000);
    const line = `<html><p>${'长'.repeat(1_000_000)}`;
    const open = `<html>${'<!--'.repeat(100_000)}`;
    const started = performance.now();
    expect((await textOf({ text: deep })).text).toBe('底');
    expect(await problemOf({ text: tags })).toEqual({ code: 'noText' });
    expect((await textOf({ text: line })).text).toHaveLength(1_000_000);
    expect(await problemOf({ text: open })).toEqual({ code: 'noText' });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('another declared encoding is not read as gibberish', async () => {
    const bytes = Uint8Array.from([
      ...bytesOf('<html><meta charset="big5"><p>'),
      0xa5,
      0x5b,
      0xa7,
      0xd6,
      0xb1,
      0xc0,
    ]);
    expect(await problemOf({ name: 'a.html', bytes })).toEqual({ code: 'encoding' });
  });
});

/** A compound file with streams of these names in its directory. */
function compound(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((stream, at) => {
    [...stream].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 512 + at * 128 + 2 * i));
    bytes[512 + at * 128 + 64] = (stream.length + 1) * 2;
  });
  return bytes;
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['an old Word document under any name', 'a.docx', compound('Root Entry', 'WordDocument'), 'doc'],
  ['a WPS document', 'a.wps', compound('Root Entry', 'WordDocument'), 'wps'],
  ['an old workbook', 'a.doc', compound('Workbook'), 'spreadsheet'],
  ['a locked DOCX', 'a.docx', compound('EncryptionInfo', 'EncryptedPackage'), 'password'],
  ['RTF', 'a.doc', latin('{\\rtf1 x}'), 'rtf'],
  ['a picture', 'a.pdf', latin('\x89PNG\r\n\x1a\n'), 'picture'],
  ['an archive', 'a.docx', latin('Rar!\x1a\x07'), 'archive'],
  ['a web archive', 'a.doc', latin('MIME-Version: 1.0\r\nContent-Type: multipart/related; x'), 'webArchive'],
  ['other bytes', 'a.txt', latin('a\0\0\x01\x02b'), 'foreign'],
  ['nothing', 'a.txt', new Uint8Array(0), 'empty'],
  ['blanks', 'a.txt', latin(' \n\t'), 'empty'],
  ['signs alone', 'a.txt', bytesOf('……——'), 'noText'],
])('%s', async (_, name, bytes, code) => {
  expect((await problemOf({ name, bytes })).code).toBe(code);
});

test('five megabytes of text are read, seven are not', async () => {
  const line = '推进长三角区域一体化发展，加快建设合新高铁。\n';
  const size = bytesOf(line).length;
  const megabytes = (count: number): string => line.repeat(Math.ceil((count * 2 ** 20) / size));
  expect((await textOf({ name: 'a.txt', bytes: bytesOf(megabytes(5)) })).notes).toEqual([]);
  expect(await problemOf({ text: megabytes(7) })).toMatchObject({ code: 'largeText' });
});
