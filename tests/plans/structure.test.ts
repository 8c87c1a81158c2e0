/** Whole documents in styles that no bundled plan has, against their structure as reviewed by eye. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import type { PlanText } from '../../src/model/plan.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { parsePlan } from '../../src/plans/parsePlan.ts';
import { partitionFaults } from '../laws/partitionFaults.ts';

const { characters, overrides, lookalikes, boilerplate } = readLanguage();
const settings = {
  foldScript: buildScriptFold(characters, overrides, lookalikes),
  boilerplate: boilerplate.map((pattern) => new RegExp(pattern)),
};
const parse = (source: string): PlanText => parsePlan('own-2026', source, settings);
const read = (name: string): string => readFileSync(`tests/fixtures/own/${name}.txt`, 'utf8');

const outline = ({ headings, measures }: PlanText): string[] =>
  [
    ...headings.map(({ rawStart, id, level, text }) => ({
      at: rawStart,
      said: `${'#'.repeat(level + 1)} ${id} ${text.replace(/\s+/g, ' ')}`,
    })),
    ...measures.map(({ rawStart, id, number, kind, title, headings: above }) => ({
      at: rawStart,
      said: `${id} [${number}] ${kind} ${title} < ${above.map((key) => key.slice('own-2026:'.length)).join(' ')}`,
    })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ said }) => said);

describe.each(['articles', 'dotted', 'restart', 'paragraphs', 'traditional', 'pdf'])('%s', (name) => {
  const source = read(name);
  const text = parse(source);

  test('ids, numbers, kinds and titles', () => {
    const golden: unknown = JSON.parse(readFileSync(`tests/golden/structure/${name}.json`, 'utf8'));
    expect(outline(text)).toEqual(golden);
  });

  test('nothing is lost, every id is ASCII and stands once', () => {
    expect(partitionFaults(source, text)).toEqual([]);
    const ids = [...text.headings, ...text.measures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\x21-\x7e]+$/.test(id))).toEqual([]);
  });
});

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b]/g, '');

describe('copies of one plan', () => {
  test('a PDF with pages, headers, broken lines and radicals reads as the plan itself', () => {
    const clean = parse(read('clean'));
    const dirty = parse(read('pdf'));
    expect(dirty.measures.map(({ number, textHans }) => [number, squeeze(textHans)])).toEqual(
      clean.measures.map(({ number, textHans }) => [number, squeeze(textHans)]),
    );
    expect(dirty.measures.some(({ text }) => /沿海经济发展规划|-\s*\d\s*-/.test(text))).toBe(false);
  });

  test('line breaks inside sentences are gone, so that names are whole', () => {
    const { measures } = parse(read('pdf'));
    expect(measures.find(({ number }) => number === '二(一)1')!.text).toContain('综合交通枢纽，为远期');
    expect(measures.find(({ number }) => number === '二(二)2')!.textHans).toContain('江苏省海上风电实验室');
  });

  test('pasted without any line break it has the same numbers', () => {
    const [body] = read('restart').split('附件1');
    const numbers = (source: string): string[] =>
      parse(source).measures.flatMap(({ number, kind }) => (kind === 'measure' ? [number] : []));
    expect(numbers(body!.replaceAll('\n', ''))).toEqual(numbers(body!));
  });
});
