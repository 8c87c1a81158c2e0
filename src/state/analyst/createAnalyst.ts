import type { Answers, Question, Sort } from '../../analysis/corridors/answerQuestion.ts';
import type { CorridorData } from '../../analysis/corridors/corridorData.ts';
import { splitData } from './splitData.ts';
import type { FromAnalyst, ToAnalyst } from './messages.ts';
import workerUrl from './worker.ts?worker&url';

export interface Analyst {
  /** Rejects where the worker fails. */
  readonly ask: <S extends Sort>(sort: S, query: Answers[S][0]) => Promise<Answers[S][1]>;
}

/** Starts a worker that answers questions about borders and corridors from the given data. */
export function createAnalyst(data: CorridorData): Analyst {
  const worker = new Worker(workerUrl, { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (reason: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data: message }: MessageEvent<FromAnalyst>) => {
    const asker = waiting.get(message.number);
    waiting.delete(message.number);
    if ('problem' in message) asker?.reject(new Error(message.problem));
    else asker?.resolve(message.answer as never);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const send = (message: ToAnalyst): void => worker.postMessage(message, []);
  const sent = (async (): Promise<void> => {
    for (const piece of splitData(data)) {
      send({ piece });
      // A frame of the page may come between.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
  })();
  return {
    ask: async (sort, query) => {
      await sent;
      return new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ number: last, question: { sort, query } as Question });
      });
    },
  };
}
