/** What the editors say of a name in its surroundings. */
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { readProjects } from '../../scripts/readData.ts';
import { exceptionAt } from '../../src/mentions/exceptionAt.ts';

const { nameExceptions } = readLanguage();
const at = (text: string, name: string) =>
  exceptionAt(text, { exceptions: nameExceptions }, text.indexOf(name), text.indexOf(name) + name.length);

describe('exceptionAt', () => {
  test('a name may mean nothing, something else, or what it usually does', () => {
    expect(at('推进S329合六南通道建设', '南通')).toMatchObject({ within: '合六南通道' });
    expect(at('推进S329合六南通道建设', '南通')?.means).toBeUndefined();
    expect(at('共同制定巢湖联保专项治理方案', '巢湖')).toMatchObject({ means: 'chaohu-lake' });
    expect(at('支持巢湖发展', '巢湖')).toBeUndefined();
  });

  test('only where the name itself lies inside the surrounding words', () => {
    expect(exceptionAt('南通、合六南通道', { exceptions: nameExceptions }, 0, 2)).toBeUndefined();
  });

  test('what a name stands for is in the registry', () => {
    const ids = new Set(readProjects().map(({ id }) => id));
    const meant = nameExceptions.flatMap(({ means }) => means ?? []);
    expect(meant.filter((id) => !ids.has(id))).toEqual([]);
    expect(meant.length).toBeGreaterThan(0);
  });
});
