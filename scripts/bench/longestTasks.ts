/** What is read of an event of a browser trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, without what it waited for. */
  readonly tdur?: number;
}

/** The name of the mark that the page sets when an operation begins. */
const mark = 'bench operation';
const task = 'ThreadControllerImpl::RunTask';

/**
 * For each marked operation the most processor time, in milliseconds, that one task of the page's main thread
 * took, from the task that the mark lies in until the next mark. A software GPU makes tasks wait for their frame;
 * that is no work of the page and does not count.
 */
export function longestTasks(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name }) => name === mark).sort((a, b) => a.ts - b.ts);
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === task && ph === 'X' && marks[0]?.pid === pid && marks[0].tid === tid,
  );
  return marks.map(({ ts: start }, index) => {
    const end = marks[index + 1]?.ts ?? Infinity;
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur >= start && ts + dur < end);
    return Math.max(0, ...own.map(({ tdur = 0 }) => tdur)) / 1000;
  });
}
