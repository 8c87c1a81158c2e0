/** Lines of a sheet: none wider than its room, nothing lost, no mark at the beginning of a line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/export/sheet/wrapText.ts';
import { check } from '../../check.ts';

const measure = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.55), 0) * size;
const text = fc
  .array(fc.constantFrom(...'合新高铁第三1G3 a', '，', '。', '）', '2021年', 'OpenStreetMap'), {
    maxLength: 60,
  })
  .map((all) => all.join('').trim());

test('no line is wider than its room, and nothing is lost but blanks at the breaks', () => {
  check(
    fc.property(text, fc.integer({ min: 8, max: 60 }), (content, letters) => {
      const lines = wrapText(content, letters, 1, measure);
      for (const line of lines) expect(measure(line, 1)).toBeLessThanOrEqual(letters);
      expect(lines.join('').replaceAll(' ', '')).toBe(content.replaceAll(' ', ''));
    }),
    400,
  );
});

test('a mark stays with what it closes, a number with its digits', () => {
  expect(wrapText('推进合新高铁，建设', 7, 1, measure)).toEqual(['推进合新高铁，', '建设']);
  expect(wrapText('数据日期 2026-11-21', 8, 1, measure)).toEqual(['数据日期', '2026-11-21']);
});
