import { expect, test } from 'vitest';
import { findRelated } from '../../src/analysis/findRelated.ts';
import { readPublicData } from '../readPublicData.ts';

const { projects, plans } = readPublicData();
const text = plans.find(({ plan }) => plan === 'suzhou-2021')!;

test('partners’ seats, and the places that the open clause names', () => {
  const park = projects.find(({ id }) => id === 'suzhou-maanshan-park')!;
  const related = findRelated(park, park.commitments.at(-1)!.measure, text);
  expect(related).toEqual(expect.arrayContaining(park.partners.flatMap(({ place }) => place ?? [])));
  const line = projects.find(
    ({ kind, commitments }) => kind === 'highway' && commitments.some(({ plan }) => plan === 'suzhou-2021'),
  )!;
  const measure = line.commitments.find(({ plan }) => plan === 'suzhou-2021')!.measure;
  expect(findRelated({ ...line, partners: [] }, measure, text).length).toBeGreaterThan(0);
});

test('without a text there are the partners alone, each once', () => {
  const given = projects.find(({ partners }) => partners.length > 1)!;
  const related = findRelated(given, null, undefined);
  expect(related).toEqual([...new Set(given.partners.flatMap(({ place }) => place ?? []))]);
});
