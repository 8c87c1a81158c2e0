import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abridgeClause, type ClausePiece } from '../../src/analysis/abridgeClause.ts';
import { findCommitmentText } from '../../src/analysis/findCommitmentText.ts';
import { check } from '../check.ts';
import { readPublicData } from '../readPublicData.ts';

const show = (text: string, pieces: readonly ClausePiece[]): string =>
  pieces
    .map(({ start, end, role }) => {
      const words = text.slice(start, end);
      return { gap: '…', text: words, verb: `[${words}]`, name: `<${words}>` }[role];
    })
    .join('');
const find = (text: string, word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});

describe('abridgeClause', () => {
  test('a short clause stands whole, with verb and name told', () => {
    const text = '加快建设合肥—新沂高速铁路。';
    const clause = { start: 0, end: text.length - 1 };
    expect(show(text, abridgeClause(text, clause, '加快建设', [find(text, '合肥—新沂高速铁路')]))).toBe(
      '[加快建设]<合肥—新沂高速铁路>',
    );
  });

  test('a long clause keeps its verb at the end and its name at the head', () => {
    const filler = '以及其他许多不必写出的内容'.repeat(8);
    const text = `甲乙项目，${filler}，推进前期工作`;
    const pieces = abridgeClause(text, { start: 0, end: text.length }, '推进前期工作', [
      find(text, '甲乙项目'),
    ]);
    expect(show(text, pieces)).toMatch(/^<甲乙项目>，以及其他许多不必….{9}\[推进前期工作\]$/);
  });

  test('what is no longer than asked for stands whole', () => {
    const text = `推进${'许多内容'.repeat(12)}甲`;
    const pieces = (longest?: number) =>
      abridgeClause(text, { start: 0, end: text.length }, '推进', [find(text, '甲')], longest);
    expect(show(text, pieces())).not.toContain('…');
    expect(show(text, pieces(30))).toContain('…');
    expect(show(text, pieces(Infinity))).not.toContain('…');
  });

  test('of a verb that stands twice the one before the name is meant, and parts keep their order', () => {
    const text = '推进甲，推进乙规划，建设丙，推进丁';
    const mark = (verb: string, name: string): string =>
      show(text, abridgeClause(text, { start: 0, end: text.length }, verb, [find(text, name)]));
    expect(mark('推进', '乙')).toBe('推进甲，[推进]<乙>规划，建设丙，推进丁');
    expect(mark('推进…建设', '丙')).toBe('推进甲，[推进]乙规划，[建设]<丙>，推进丁');
  });

  test('the pieces put together are the clause, in order, none empty', () => {
    const range = fc
      .tuple(fc.nat(200), fc.nat(30))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    check(
      fc.property(
        fc.string({ minLength: 240, maxLength: 260, unit: fc.constantFrom('推', '进', '甲', '，') }),
        fc.tuple(fc.nat(100), fc.nat(139)).map(([a, b]) => ({ start: a, end: a + b + 1 })),
        fc.option(fc.constantFrom('推进', '推…进', '进')),
        fc.array(range, { maxLength: 3 }),
        (text, clause, verb, names) => {
          let at = clause.start;
          for (const { start, end } of abridgeClause(text, clause, verb, names)) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(clause.end);
        },
      ),
      500,
    );
  });

  test('of every clause of the five plans verb and name are seen', () => {
    const { plans, projects } = readPublicData();
    const unseen: string[] = [];
    for (const { id, commitments } of projects)
      for (const commitment of commitments) {
        const at = findCommitmentText(
          plans.find(({ plan }) => plan === commitment.plan),
          commitment,
        )!;
        const names = at.measure.mentions.filter(({ project }) => project === id);
        const pieces = abridgeClause(at.measure.textHans, at.range, commitment.verb, names);
        const roles = pieces.map(({ role }) => role);
        const verbs = pieces.filter(({ role }) => role === 'verb').length;
        const wanted = commitment.verb?.split('…').length ?? 0;
        if (!roles.includes('name') || verbs < wanted)
          unseen.push(`${commitment.measure} ${id} ${commitment.verb} ${show(at.measure.textHans, pieces)}`);
      }
    expect(unseen).toEqual([]);
  });
});
