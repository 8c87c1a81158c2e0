import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemblePage, type PageParts } from '../../scripts/package/assemblePage.ts';
import { packBlock } from '../../scripts/package/packBlock.ts';
import { check } from '../check.ts';

const parts: PageParts = {
  html: readFileSync('index.html', 'utf8'),
  notice: 'MIT\n',
  script: 'go();',
  style: 'a{}',
  files: [
    { path: 'icon.svg', bytes: Buffer.from('<svg/>') },
    { path: 'data/a.json', bytes: Buffer.from('{"a":1}') },
  ],
};
const scriptOf = (page: string): string => /<script type="module">([^]*?)<\/script>/.exec(page)![1]!;
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the page names its parts by their hashes, and nothing beside it', () => {
  const page = assemblePage(parts);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
  expect(policy).toContain(`script-src ${hashOf('go();')};`);
  expect(policy).toContain(`style-src ${hashOf('a{}')};`);
  expect(policy).not.toMatch(/'self'|unsafe|http|\*/);
  expect(page).not.toMatch(/\.\/icon\.svg|src\/main/);
  expect(page.indexOf('charset')).toBeLessThan(1024);
  expect(page).toContain('<!--\nMIT\n-->');
});

test('a script keeps its meaning, whatever tags its texts hold, and ends where it ends', () => {
  const script = `const a = '<script><!--x--></script>'; const b = \`</SCRIPT>\`; [a, b].join('$&')`;
  const written = scriptOf(assemblePage({ ...parts, script }));
  expect(written).not.toMatch(/<\/?script|<!--/i);
  expect(runInNewContext(written)).toBe(runInNewContext(script));
});

test.each([
  ['a page without its script', { html: parts.html.replace('/src/main.tsx', '/src/other.tsx') }],
  [
    'a page that names another file',
    { html: parts.html.replace('</head>', '<link href="./b.css" /></head>') },
  ],
  ['a style that ends early', { style: 'a::before{content:"</style>"}' }],
  ['a script with what HTML reads otherwise', { script: 'a\0' }],
  ['a notice that would end its comment', { notice: 'a --> b' }],
])('%s is refused', (_, change) => {
  expect(() => assemblePage({ ...parts, ...change })).toThrow();
});

test('a block gives back the bytes of its file', () => {
  check(
    fc.property(fc.uint8Array(), fc.constantFrom('a.json', 'a.woff2', 'assets/a.js'), (bytes, path) => {
      const block = packBlock({ path, bytes });
      const [, type, name, text] = /^<script type="([^"]*)" data-file="([^"]*)">([^<]*)<\/script>$/.exec(
        block,
      )!;
      const content = Buffer.from(text!, 'base64');
      expect(name).toBe(path);
      expect(type === 'application/gzip' ? gunzipSync(content) : content).toEqual(Buffer.from(bytes));
    }),
    100,
  );
});
