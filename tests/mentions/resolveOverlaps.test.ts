import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameMatch } from '../../src/mentions/nameMatch.ts';
import { resolveOverlaps } from '../../src/mentions/resolveOverlaps.ts';
import { check } from '../check.ts';

const place = (start: number, end: number, id = `place-${start}-${end}`): NameMatch => ({
  start,
  end,
  target: { place: id },
});
const project = (start: number, end: number, id = `project-${start}-${end}`): NameMatch => ({
  start,
  end,
  target: { project: id },
});

describe('resolveOverlaps', () => {
  test('what lies inside another stays: 合肥 in 合肥新桥机场', () => {
    expect(resolveOverlaps([place(0, 2), project(0, 6)])).toEqual([project(0, 6), place(0, 2)]);
  });

  test('what overlaps in part goes: 肥西 in 合肥西站', () => {
    expect(resolveOverlaps([place(1, 3), project(0, 2)])).toHaveLength(1);
    expect(resolveOverlaps([place(3, 5), project(0, 4)])).toEqual([project(0, 4)]);
  });

  test('the same thing inside itself is said once', () => {
    expect(resolveOverlaps([project(0, 6, 'a'), project(0, 4, 'a')])).toEqual([project(0, 6, 'a')]);
  });

  test('two projects never share one span, a place and a project may', () => {
    expect(resolveOverlaps([project(0, 4, 'a'), project(0, 4, 'b')])).toHaveLength(1);
    expect(resolveOverlaps([project(0, 4, 'a'), place(0, 4, 'b')])).toHaveLength(2);
  });

  test('of two members of a list on one span, the one that shares more wins', () => {
    const short: NameMatch = { ...project(0, 4, 'a'), parts: [[8, 10]] };
    const long: NameMatch = { ...project(0, 4, 'b'), parts: [[8, 12]] };
    expect(resolveOverlaps([short, long])).toEqual([long]);
  });

  test('a member of a list may be a name of its own: 黄河故道、…等生态廊道', () => {
    const member: NameMatch = { ...project(0, 4, 'corridor'), parts: [[8, 12]] };
    expect(resolveOverlaps([project(0, 4, 'river'), member])).toHaveLength(2);
  });

  const match = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.nat(5), fc.boolean())
    .map(([start, length, id, isPlace]) =>
      isPlace ? place(start, start + length, `${id}`) : project(start, start + length, `${id}`),
    );

  test('whatever is given, nothing chosen overlaps in part, nothing is invented, all is in order', () => {
    check(
      fc.property(fc.array(match, { maxLength: 20 }), (matches) => {
        const chosen = resolveOverlaps(matches);
        for (const [index, a] of chosen.entries()) {
          expect(matches).toContain(a);
          for (const b of chosen.slice(index + 1)) {
            expect(a.start <= b.start).toBe(true);
            expect(a.end <= b.start || b.end <= a.end).toBe(true);
          }
        }
      }),
    );
  });

  test('the longest of all is always chosen', () => {
    check(
      fc.property(fc.array(match, { minLength: 1, maxLength: 20 }), (matches) => {
        const longest = Math.max(...matches.map(({ start, end }) => end - start));
        expect(Math.max(...resolveOverlaps(matches).map(({ start, end }) => end - start))).toBe(longest);
      }),
    );
  });
});
