import { expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { foldRadicals } from '../../src/intake/facts/foldRadicals.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';

const { characters, lookalikes } = readLanguage();

test('radicals become characters, in the script that they are of, one for one', () => {
  expect(foldRadicals('⻓⼀、⾧江⻛')).toBe('长一、長江风');
});

test('the press reads what is left of a radical as the same character', () => {
  const signs = [...lookalikes.from].filter((sign) => /[\u2e80-\u2fd5]/.test(sign));
  const toSimplified = buildScriptFold(characters, lookalikes);
  const folded = signs.filter((sign) => foldRadicals(sign) !== sign);
  expect(folded.length).toBeGreaterThan(230);
  expect(folded.map((sign) => toSimplified(foldRadicals(sign)))).toEqual(folded.map(toSimplified));
});
