import { expect, test } from 'vitest';
import type { GuessedFacts } from '../../../src/model/intake.ts';
import { basisOf, draftOf, factsOf, isTerm } from '../../../src/ui/intake/factsDraft.ts';

const guessed: GuessedFacts = {
  title: { value: '甲市规划', quote: '甲市规划' },
  shortTitle: { value: '甲市规划', quote: '关于印发《甲市规划》的通知' },
  jurisdiction: { value: '安徽省宿州市', quote: '宿州市' },
  level: { value: 'city', quote: '宿州市' },
  issuer: null,
  documentNumber: null,
  issued: { value: '2026-03-05', quote: '2026年3月5日' },
  horizon: { value: { from: null, to: 2030 }, quote: '到2030年' },
  script: 'Hans',
};
const draft = draftOf(guessed);

test('what is confirmed as it was guessed is as the text states it', () => {
  expect(factsOf(draft, guessed)).toEqual({
    title: '甲市规划',
    shortTitle: '甲市规划',
    jurisdiction: '安徽省宿州市',
    level: 'city',
    issuer: '',
    documentNumber: null,
    issued: '2026-03-05',
    issuedBasis: 'stated',
    horizon: { from: null, to: 2030 },
    script: 'Hans',
  });
});

test('a date of the reader’s own is not stated; without one the basis is unknown', () => {
  expect(factsOf({ ...draft, issued: '2026-03-06' }, guessed).issuedBasis).toBe('inferred');
  expect(factsOf({ ...draft, issued: '' }, guessed)).toMatchObject({ issued: null, issuedBasis: 'unknown' });
});

test('what is emptied is not known; a short title falls back to the title', () => {
  const emptied = {
    ...draft,
    title: ' 乙市规划 ',
    shortTitle: ' ',
    documentNumber: ' ',
    to: '',
    level: '' as const,
  };
  expect(factsOf(emptied, guessed)).toMatchObject({
    title: '乙市规划',
    shortTitle: '乙市规划',
    documentNumber: null,
    horizon: null,
    level: 'other',
  });
});

test('a value says what it rests on until the reader changes it', () => {
  expect(basisOf(draft, guessed, 'jurisdiction')).toBe('宿州市');
  expect(basisOf({ ...draft, jurisdiction: '安徽省' }, guessed, 'jurisdiction')).toBeNull();
  // Nothing is quoted twice.
  expect(basisOf(draft, guessed, 'title')).toBe('');
  expect(basisOf(draft, guessed, 'shortTitle')).toBe('');
  expect(basisOf(draft, guessed, 'to')).toBe('到2030年');
  expect(basisOf(draft, guessed, 'from')).toBeNull();
  expect(basisOf(draft, guessed, 'issuer')).toBeNull();
});

test.each([
  ['', '', true],
  ['2026', '', true],
  ['2026', '2026', true],
  ['2027', '2026', false],
])('a term from %s to %s', (from, to, is) => {
  expect(isTerm({ ...draft, from, to })).toBe(is);
});
