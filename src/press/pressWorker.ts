import '../polyfills.ts';
import type { FromPress, ToPress } from '../model/ownPress.ts';
import { createPressRoom, type PressRoom } from './own/createPressRoom.ts';
import { readPressFiles } from './own/readPressFiles.ts';

let room: PressRoom | null = null;
let failure: unknown;

/** The press beside the page, so that no frame waits for it. */
self.addEventListener('message', ({ data: message }: MessageEvent<ToPress>) => {
  if ('files' in message) {
    try {
      room = createPressRoom(readPressFiles(message.files));
    } catch (error) {
      failure = error;
    }
    return;
  }
  const { number, review } = message;
  const reply = (given: FromPress): void => (self as unknown as Worker).postMessage(given, []);
  try {
    if (!room) throw failure ?? new Error('the tables of the press have not come');
    const started = performance.now();
    const { overlay, ...rest } = room.press(review);
    const ms = performance.now() - started;
    reply({ number, piece: rest });
    for (const [key, value] of Object.entries(overlay))
      reply({ number, piece: { overlay: { [key]: value } } });
    reply({ number, ms });
  } catch (error) {
    reply({ number, problem: String(error) });
  }
});
