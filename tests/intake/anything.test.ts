/** Whatever bytes or text come in: text or a problem, never an exception, never the problem that nobody foresaw. */
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessPlanFacts } from '../../src/intake/facts/guessPlanFacts.ts';
import { check } from '../check.ts';
import { buildNumberedDocx, wrapDocx } from './buildDocx.ts';
import { buildPdf } from './buildPdf.ts';
import { gazetteer } from './gazetteer.ts';
import { bytesOf, readInNode } from './readInNode.ts';
import type { DocumentInput } from '../../src/model/intake.ts';

async function isAnswered(input: DocumentInput): Promise<void> {
  const read = await readInNode(input);
  if ('problem' in read) expect(read.problem.code).not.toBe('failed');
  else {
    expect(read.text).toMatch(/[\p{L}\p{N}]/u);
    expect(read.text).not.toMatch(/\r|\0/);
  }
}

const heads = [
  '',
  '%PDF-1.7\n',
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '{\\rtf',
  '<html>',
  '\xff\xfe',
  '\xfe\xff',
];
const bytes = fc
  .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }))
  .map(([head, rest]) => new Uint8Array([...Buffer.from(head, 'latin1'), ...rest]));
const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a.wps', '');

/** Text with what readers look for in it. */
const pieces = fc.constantFrom(
  ...'《 》 关于印发 的通知 第一章 （ ） 〔2024〕12号 2024年3月5日 20xx年 2021—2025年 十四五 安徽省 宿州市 人民政府 规划 \n \r\n \f \t \ufeff \ud800 # ** | --- < > &amp; <p> </p> <table> <td> </tr> <ol> <li> <script> <!-- --> <pre> `'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 8, unit: 'grapheme' })), { maxLength: 60 })
  .map((all) => all.join(''));

test('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, name, (given, called) => isAnswered({ bytes: given, name: called })),
    {
      seed: Number(process.env['SEED'] ?? 20211121),
      numRuns: 400,
    },
  );
});

test('any text', async () => {
  await fc.assert(
    fc.asyncProperty(text, name, (given, called) => isAnswered({ text: given, name: called })),
    {
      seed: Number(process.env['SEED'] ?? 20211121),
      numRuns: 400,
    },
  );
});

test('real documents with some bytes changed', async () => {
  const page = [{ x: 72, y: 700, text: '加快建设合新高铁' }];
  const whole = [
    await buildNumberedDocx(),
    buildPdf([page, page], 'gbk'),
    buildPdf([page], 'identity'),
    // Not compressed, so that changes reach the XML.
    zipSync({
      'word/document.xml': [
        bytesOf(
          '<w:document><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p></w:document>',
        ),
        { level: 0 },
      ],
    }),
    wrapDocx('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
  ];
  const change = fc.record({
    which: fc.nat(whole.length - 1),
    at: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
    keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ which, at, keep }) => {
      const changed = new Uint8Array(whole[which]!);
      for (const [share, value] of at) changed[Math.floor(share * changed.length)] = value;
      await isAnswered({ name: 'a', bytes: changed.slice(0, Math.ceil(changed.length * keep)) });
    }),
    { seed: Number(process.env['SEED'] ?? 20211121), numRuns: 300 },
  );
});

test('what any text says of itself stands in it', () => {
  check(
    fc.property(text, (given) => {
      const { script, ...guesses } = guessPlanFacts(given, gazetteer);
      expect(['Hans', 'Hant']).toContain(script);
      const issued = guesses.issued?.value;
      if (issued) expect(new Date(`${issued}T00:00:00Z`).toISOString().slice(0, 10)).toBe(issued);
      const joined = given.replaceAll(/\s/g, '');
      for (const guess of Object.values(guesses))
        if (guess) expect(joined).toContain(guess.quote.replaceAll(/\s/g, ''));
    }),
    1000,
  );
});
