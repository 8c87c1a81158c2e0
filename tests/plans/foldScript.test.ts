import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import { check } from '../check.ts';

const { characters, overrides } = readLanguage();
const fold = buildScriptFold(characters, overrides);

describe('one code unit becomes one', () => {
  test('for every code unit of the basic plane, surrogates too', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (fold(character).length !== 1) wrong.push(unit.toString(16));
      // A surrogate half is never changed: it would tear a character outside the plane apart.
      if (unit >= 0xd800 && unit <= 0xdfff && fold(character) !== character) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('for any text, and each unit on its own', () => {
    check(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(folded).toBe(text.split('').map(fold).join(''));
      }),
    );
  });

  test('folding twice changes nothing more, but for 苧: the reading of 薴, and itself traditional for 苎', () => {
    const twice = [...characters.from].filter((character) => fold(fold(character)) !== fold(character));
    expect(twice).toEqual(['薴']);
  });
});

describe('readings', () => {
  test.each([
    ['長江三角洲區域一體化', '长江三角洲区域一体化'],
    ['滬甯鐵路', '沪宁铁路'],
    ['張臯過江通道', '张皋过江通道'],
    ['「十四五」', '“十四五”'],
    ['乾隆', '乾隆'],
    ['合肥—新沂G42', '合肥—新沂G42'],
  ])('%s → %s', (traditional, simplified) => {
    expect(fold(traditional)).toBe(simplified);
  });
});

test('later tables win; a table of unequal halves is refused', () => {
  expect(buildScriptFold({ from: 'a', to: 'b' }, { from: 'a', to: 'c' })('aa')).toBe('cc');
  expect(() => buildScriptFold({ from: 'ab', to: 'c' })).toThrow(/2 characters to 1/);
});
