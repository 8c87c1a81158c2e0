import { describe, expect, test } from 'vitest';
import { longestTasks, type TraceEvent } from '../../scripts/bench/longestTasks.ts';

const main = { pid: 1, tid: 2 };
const mark = (ts: number): TraceEvent => ({ ...main, name: 'bench operation', ph: 'I', ts });
const task = (ts: number, dur: number, tdur: number): TraceEvent => ({
  ...main,
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur,
  tdur,
});

describe('longestTasks', () => {
  test('a task belongs to the mark that lies in it or before it', () => {
    const events = [task(0, 900, 500), mark(1000), task(950, 4000, 3000), task(6000, 2000, 1000), mark(9000)];
    expect(longestTasks([...events, task(8990, 9000, 7000)])).toEqual([3, 7]);
  });

  test('waiting does not count, nor do other threads', () => {
    const other = { ...task(2000, 90_000, 90_000), tid: 3 };
    expect(longestTasks([mark(1000), task(2000, 80_000, 4000), other])).toEqual([4]);
  });

  test('without marks there are no operations', () => {
    expect(longestTasks([task(0, 1, 1)])).toEqual([]);
  });
});
