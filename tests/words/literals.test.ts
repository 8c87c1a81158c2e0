/**
 * What the interface says stands in the catalogues (src/words): no other code that the reader meets may hold Chinese
 * words. Comments may, and regular expressions, which read data.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSources } from '../listSources.ts';
import { visitSyntax } from '../visitSyntax.ts';
import allowed from '../../src/words/literals.json' with { type: 'json' };

const folders = ['ui', 'state', 'layers', 'map', 'analysis', 'export'];
const cjk = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** Every piece of text in the code: strings, templates, the text of elements. */
function findTexts(file: string, source: string): string[] {
  const found: string[] = [];
  visitSyntax(file, source, ({ type, value }) => {
    if (type === 'TemplateElement') found.push((value as { raw: string }).raw);
    else if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') found.push(value);
  });
  return found.filter((text) => cjk.test(text));
}

const files = folders.flatMap((folder) => listSources(`src/${folder}`));

test('no Chinese words outside of the catalogues, but those that have a reason', () => {
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) =>
    findTexts(file, readFileSync(file, 'utf8')).map((text) => ({ file, text })),
  );
  expect(found).toEqual(allowed.map(({ file, text }) => ({ file, text })));
  expect(allowed.filter(({ reason }) => reason.length < 10)).toEqual([]);
});

test.each([
  ["const a = '图层';", ['图层']],
  ['const a = <p>共 {n} 条</p>;', ['共 ', ' 条']],
  ['const a = <p title="（跨省）" />;', ['（跨省）']],
  ['const a = `${n}，${m}`;', ['，']],
  ["names.join('、')", ['、']],
  ['/[市县]/.test(name) // 市', []],
  ["const a = '–';", []],
])('the check reads %s', (source, texts) => {
  expect(findTexts('made-up.tsx', source)).toEqual(texts);
});
