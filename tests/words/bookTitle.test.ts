import { expect, test } from 'vitest';
import { bookTitle } from '../../src/words/zh/bookTitle.ts';

test.each([
  ['行动方案', '《行动方案》'],
  ['《行动方案》', '《行动方案》'],
  ['《纲要》实施方案', '《〈纲要〉实施方案》'],
  ['关于印发《行动方案》', '《关于印发〈行动方案〉》'],
  ['《纲要》与《方案》', '《〈纲要〉与〈方案〉》'],
])('%s', (title, marked) => {
  expect(bookTitle(title)).toBe(marked);
});
