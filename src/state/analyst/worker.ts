import '../../polyfills.ts';
import { answerQuestion } from '../../analysis/corridors/answerQuestion.ts';
import type { CorridorData } from '../../analysis/corridors/corridorData.ts';
import type { ToAnalyst, FromAnalyst } from './messages.ts';

let data: CorridorData | null = null;

/** Answers beside the page, so that no frame waits for it. */
self.addEventListener('message', ({ data: message }: MessageEvent<ToAnalyst>) => {
  if ('data' in message) {
    data = message.data;
    return;
  }
  const { number, question } = message;
  const reply = (given: FromAnalyst): void => (self as unknown as Worker).postMessage(given, []);
  try {
    if (!data) throw new Error('asked before the data came');
    reply({ number, answer: answerQuestion(data, question) });
  } catch (error) {
    reply({ number, problem: String(error) });
  }
});
