import '../../polyfills.ts';
import { answerQuestion } from '../../analysis/corridors/answerQuestion.ts';
import type { CorridorData } from '../../analysis/corridors/corridorData.ts';
import { joinData } from './splitData.ts';
import type { ToAnalyst, FromAnalyst } from './messages.ts';

const pieces: CorridorData[] = [];
let data: CorridorData | null = null;

/** Answers beside the page, so that no frame waits for it. */
self.addEventListener('message', ({ data: message }: MessageEvent<ToAnalyst>) => {
  if ('piece' in message) {
    pieces.push(message.piece);
    return;
  }
  const { number, question } = message;
  const reply = (given: FromAnalyst): void => (self as unknown as Worker).postMessage(given, []);
  try {
    data ??= joinData(pieces.splice(0));
    reply({ number, answer: answerQuestion(data, question) });
  } catch (error) {
    reply({ number, problem: String(error) });
  }
});
