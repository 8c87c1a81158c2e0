import { expect, test } from 'vitest';
import { findSection } from '../../src/mentions/findSection.ts';
import type { NameMatch } from '../../src/mentions/nameMatch.ts';

/** The text with its line's name, the shared part of its list, and the places that are known in it. */
const sectionOf = (
  text: string,
  name: string,
  part?: string,
  places: readonly string[] = [],
): string | null => {
  const spanOf = (written: string) => {
    const start = text.indexOf(written);
    return { start, end: start + written.length };
  };
  const { start, end } = part === undefined ? { start: 0, end: 0 } : spanOf(part);
  const match: NameMatch = {
    ...spanOf(name),
    target: { project: 'line' },
    ...(part === undefined ? {} : { parts: [[start, end]] }),
  };
  const known = places.map((place): NameMatch => ({ ...spanOf(place), target: { place } }));
  return findSection(text, match, [match, ...known]);
};

test.each([
  ['推进京台高速公路宿州段改扩建', '京台高速公路', '宿州段'],
  ['推进沿江高铁武汉至合肥至上海段建设', '沿江高铁', '武汉至合肥至上海段'],
  ['推进沿江高铁武汉—合肥—南京段项目', '沿江高铁', '武汉—合肥—南京段'],
  ['推进宿黄天然气干线(蚌埠禹会—长丰段)建设', '宿黄天然气干线', '蚌埠禹会—长丰段'],
])('%s: %s has a section, %s', (text, name, section) => {
  expect(sectionOf(text, name)).toBe(section);
});

test.each([
  ['推进京台高速公路建设', '京台高速公路'],
  ['京台高速公路阶段任务', '京台高速公路'],
  ['京台高速公路，宿州段', '京台高速公路'],
  ['京台高速公路路段整治', '京台高速公路'],
  ['京台高速公路建设进入新阶段', '京台高速公路'],
])('%s: no section', (text, name) => {
  expect(sectionOf(text, name)).toBeNull();
});

test('the section may stand behind the part that a list shares', () => {
  expect(sectionOf('推进京台、连霍高速公路宿州段改扩建', '京台', '高速公路')).toBe('宿州段');
});

test('京台高速、连霍高速宿州段: the section of the last is that of all, where its place is known', () => {
  const text = '推进京台高速、连霍高速宿州段改扩建';
  expect(sectionOf(text, '京台高速', undefined, ['宿州'])).toBe('宿州段');
  expect(sectionOf(text, '京台高速')).toBeNull();
});
