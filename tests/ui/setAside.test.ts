import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSetAside } from '../../src/ui/compare/setAside.ts';
import { check } from '../check.ts';

test('whatever was kept, only reasons by id are read; it never throws', () => {
  check(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
      expect(Object.values(parseSetAside(text)).every((reason) => typeof reason === 'string')).toBe(true);
    }),
    500,
  );
  expect(parseSetAside('{"a.b.c":"已核对","d":7,"e":null}')).toEqual({ 'a.b.c': '已核对' });
  expect(parseSetAside('["a"]')).toEqual({});
});
