import { describe, expect, test } from 'vitest';
import { buildContents, type Section } from '../../src/analysis/buildContents.ts';
import { readPublicData } from '../readPublicData.ts';

const { plans } = readPublicData();
const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);

describe.each(plans.map((text) => [text.plan, text] as const))('%s', (_, text) => {
  const sections = buildContents(text);

  test('every heading but the title stands once, in order, below one of a lower level', () => {
    expect(flatten(sections).map(({ heading }) => heading.id)).toEqual(
      text.headings.filter(({ level }) => level > 0).map(({ id }) => id),
    );
    for (const { heading, children } of flatten(sections))
      for (const child of children) expect(child.heading.level).toBeGreaterThan(heading.level);
  });

  test('counts each project once, and a section no less than its parts', () => {
    for (const { count, children, first } of flatten(sections)) {
      for (const child of children) expect(count).toBeGreaterThanOrEqual(child.count);
      if (count > 0) expect(first).not.toBeNull();
    }
    expect(flatten(sections).some(({ count }) => count > 3)).toBe(true);
  });
});

test('Hefei has chapters with sections, and a section names what its measures name', () => {
  const hefei = plans.find(({ plan }) => plan === 'hefei-2020')!;
  const sections = buildContents(hefei);
  expect(sections.length).toBe(15);
  const roads = flatten(sections).find(({ heading }) => heading.textHans.includes('加密扩容高等级公路网'))!;
  const named = new Set(
    hefei.measures
      .filter(({ headings }) => headings.includes(roads.heading.id))
      .flatMap(({ mentions }) => mentions.flatMap(({ project }) => project ?? [])),
  );
  expect(roads.count).toBe(named.size);
  expect(roads.first).toBe('hefei-2020:60');
});
