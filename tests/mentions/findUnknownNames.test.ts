/** Law 4 begins here: what ends in the word of a kind and is in no registry is reported, once, with its verb. */
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { findUnknownNames } from '../../src/mentions/findUnknownNames.ts';
import type { Measure } from '../../src/model/plan.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { readSentence, verbTables } from './readSentence.ts';

const language = deepFreeze(readLanguage());
const unknownIn = (text: string): string[] => {
  const measure: Measure = {
    id: 'probe:1',
    number: '1',
    kind: 'measure',
    headings: [],
    title: '',
    text,
    textHans: text,
    rawStart: 0,
    rawEnd: text.length,
    units: [],
    mentions: [],
  };
  return findUnknownNames(deepFreeze(measure), readSentence(text).matches, verbTables, language).map(
    ({ start, end, kind, verb, status }) => `${text.slice(start, end)} ${kind} ${verb} ${status}`,
  );
};

describe('findUnknownNames', () => {
  test.each([
    ['推进庚辛高速公路建设。', ['庚辛高速公路 highway 推进 promote']],
    ['谋划壬癸铁路。', ['壬癸铁路 railway 谋划 proposed']],
    ['庚辛机场。', ['庚辛机场 airport null null']],
  ])('%s', (text, names) => {
    expect(unknownIn(text)).toEqual(names);
  });

  test('members of a list that share the last word are reported each', () => {
    expect(unknownIn('推进庚庚—辛辛、壬壬—癸癸铁路建设。').map((line) => line.split(' ')[0])).toEqual([
      '庚庚—辛辛',
      '壬壬—癸癸铁路',
    ]);
  });

  test('what the registry knows is not reported, in full or in a list', () => {
    expect(unknownIn('推进甲乙铁路建设。')).toEqual([]);
    expect(unknownIn('推进甲州—乙城、丙集—丁集—戊集高速公路建设。')).toEqual([]);
  });

  test.each(['完善庚辛铁路网。', '庚辛铁路集团负责运营。', '加快我市城际铁路建设。', '推动经济高速增长。'])(
    '%s names nothing',
    (text) => {
      expect(unknownIn(text)).toEqual([]);
    },
  );

  test('a bracket of units names bodies, not projects', () => {
    expect(unknownIn('加快发展。(庚辛铁路牵头,壬癸机场负责)')).toEqual([]);
  });
});
