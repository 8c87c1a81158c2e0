import { expect, test } from 'vitest';
import { parseSpriteName } from '../../src/layers/spriteName.ts';

test('a sign is named by theme, kind, colour and stage, and by its partners where it has some', () => {
  const sign = { sort: 'site', theme: 'dark', icon: 'park', color: 'park', status: 'promote' };
  expect(parseSpriteName('site dark park park promote')).toEqual({ ...sign, shared: false });
  expect(parseSpriteName('site dark park park promote shared')).toEqual({ ...sign, shared: true });
});

test('what is none of ours has no picture', () => {
  expect(parseSpriteName('site dark park')).toBeNull();
  expect(parseSpriteName('site dark park park promote shared twice')).toBeNull();
  expect(parseSpriteName('marker-15')).toBeNull();
});
