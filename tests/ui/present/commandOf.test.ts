import { expect, test } from 'vitest';
import { commandOf } from '../../../src/ui/present/commandOf.ts';

test('a clicker turns pages, blackens and ends', () => {
  expect(['PageDown', 'PageUp', '.', 'Escape'].map((key) => commandOf(key, ''))).toEqual([
    'next',
    'previous',
    'black',
    'leave',
  ]);
});

test('Enter goes to the number that was typed, else on', () => {
  expect(commandOf('Enter', '12')).toBe('jump');
  expect(commandOf('Enter', '')).toBe('next');
});

test('letters in either case; keys of other programs ask for nothing', () => {
  expect(commandOf('R', '')).toBe('back');
  expect(commandOf('r', '')).toBe('back');
  for (const key of ['F5', 'Tab', 'Shift', 'q', 'ArrowUpp', 'constructor', 'toString'])
    expect(commandOf(key, '')).toBeNull();
});
