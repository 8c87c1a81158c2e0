/** Boxes list works without a verb; each is one, its stage not stated. */
import { describe, expect, test } from 'vitest';
import { listedWithoutVerb, titledInBox } from '../../src/mentions/listedWithoutVerb.ts';
import { prepareSentences } from '../../src/mentions/sentences.ts';
import { readSentence, verbTables } from './readSentence.ts';

const listed = (text: string, project: string): boolean => {
  const { key, matches } = readSentence(text);
  const match = matches.find(({ target }) => 'project' in target && target.project === project)!;
  const said = listedWithoutVerb(prepareSentences(key, matches, verbTables), match, verbTables);
  if (said) expect(said).toMatchObject({ verb: null, status: null, inherited: false });
  return said !== null;
};

describe('listedWithoutVerb', () => {
  test.each([
    ['交通建设。甲乙铁路、丙丁铁路等。', 'line'],
    ['交通建设。甲乙铁路、丙丁铁路等。', 'second'],
    ['甲乙铁路、戊己科技园(二期)等。', 'park'],
    ['甲乙铁路项目、丙丁铁路工程。', 'line'],
  ])('%s lists %s', (text, project) => {
    expect(listed(text, project)).toBe(true);
  });

  test.each([
    ['推进路网完善。加快甲乙铁路、丙丁铁路建设。', 'line', 'a verb governs it'],
    ['围绕甲乙铁路。', 'line', 'a verb stands before it'],
    ['甲乙铁路沿线、丙丁铁路等。', 'line', 'it is no whole item'],
    ['沿甲乙铁路、丙丁铁路等。', 'line', 'it is no whole item'],
  ])('%s does not list %s: %s', (text, project) => {
    expect(listed(text, project)).toBe(false);
  });
});

test('its name says what is done to it (专栏16 环巢湖综合治理四期项目)', () => {
  const { key, matches } = readSentence('能源建设。乙城新建电站、甲乙铁路等。');
  const said = matches
    .filter(({ target }) => 'project' in target)
    .map((match) => listedWithoutVerb(prepareSentences(key, matches, verbTables), match, verbTables)?.work);
  expect(said).toEqual(['new', null]);
});

describe('titledInBox', () => {
  const titled = (text: string) => {
    const { key, matches } = readSentence(text);
    return titledInBox(prepareSentences(key, matches, verbTables), matches[0]!, verbTables);
  };

  test.each([
    ['专栏7 戊己科技园创建工程\n加快发展。', '创建', 'proposed', null],
    ['专栏14戊己科技园转型升级工程\n加快发展。', '转型升级', 'promote', 'upgrade'],
    ['专栏1 戊己科技园建设工程', '建设', 'promote', null],
  ])('%s: %s, %s, %s', (text, verb, status, work) => {
    expect(titled(text)).toMatchObject({ verb, status, work });
  });

  test.each(['专栏7 以戊己科技园创建工程', '戊己科技园创建工程', '专栏7 戊己科技园创建工程项目'])(
    '%s is no such title',
    (text) => {
      expect(titled(text)).toBeNull();
    },
  );
});
