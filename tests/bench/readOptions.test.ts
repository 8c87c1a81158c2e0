import { describe, expect, test } from 'vitest';
import { readOptions } from '../../scripts/bench/readOptions.ts';

describe('readOptions', () => {
  test('seven rounds of everything by default, no verdict', () => {
    expect(readOptions([])).toEqual({
      rounds: 7,
      parts: ['load', 'operations', 'search', 'analysis', 'press', 'data', 'package'],
      isCheck: false,
    });
  });

  test('takes rounds, one part and the check', () => {
    const options = readOptions(['--rounds', '3', '--only', 'load', '--check']);
    expect(options).toEqual({ rounds: 3, parts: ['load'], isCheck: true });
  });

  test.each([[['--rounds', '0']], [['--rounds', 'x']], [['--only', 'idle']], [['--fast']]])(
    'refuses %j',
    (args) => {
      expect(() => readOptions(args)).toThrow();
    },
  );
});
