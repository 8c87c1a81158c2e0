/**
 * Law 1 for readers: the published source is the received text byte for byte, read by a browser it has the offsets of
 * the press, and headings and measures can be cut from it again.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPublicData } from '../readPublicData.ts';

const { plans, manifest } = readPublicData();

describe.each(plans.map((text) => [text.plan, text] as const))('%s', (plan, text) => {
  const bytes = readFileSync(`public/data/sources/${plan}.txt`);
  // What fetch makes of it: UTF-8, and a byte order mark would be gone.
  const source = new TextDecoder().decode(bytes);

  test('is the received file', () => {
    expect(bytes.equals(readFileSync(`data/plans/${plan}/source.txt`))).toBe(true);
    expect(manifest.files.find(({ path }) => path === `sources/${plan}.txt`)?.count).toBe(source.length);
  });

  test('gives every heading and measure by its offsets, minus what was dropped within', () => {
    const pieces = [...text.headings, ...text.measures];
    expect(pieces.length).toBeGreaterThan(2);
    const wrong = pieces.filter(({ id, rawStart, rawEnd, text: own }) => {
      let rebuilt = '';
      let at = rawStart;
      for (const hole of text.dropped.filter(({ within }) => within === id)) {
        rebuilt += source.slice(at, hole.rawStart);
        at = hole.rawEnd;
      }
      return rebuilt + source.slice(at, rawEnd) !== own;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('gives every mention by its offsets where nothing was dropped within it', () => {
    for (const { mentions } of text.measures)
      for (const { rawStart, rawEnd, quote } of mentions)
        if (rawEnd - rawStart === quote.length) expect(source.slice(rawStart, rawEnd)).toBe(quote);
  });
});
