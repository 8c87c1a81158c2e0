import {
  pressFiles,
  type FromPress,
  type OwnPress,
  type PressRequest,
  type ToPress,
} from '../../model/ownPress.ts';
import { loadPlain } from '../loadFile.ts';
import workerUrl from '../../press/worker.ts?worker&url';

/** The press in a worker of its own. */
export interface Press {
  /** Rejects where the worker or a file that it needs fails. */
  readonly press: (review: PressRequest) => Promise<OwnPress>;
  readonly stop: () => void;
}

/** @throws Error with the name of the file where it cannot be had */
async function loadText(dataUrl: string, file: string): Promise<string> {
  const loaded = await loadPlain(dataUrl, file);
  if ('problem' in loaded) throw new Error(`${file} ${loaded.problem.sort} ${loaded.problem.detail}`.trim());
  return loaded.value;
}

/**
 * Starts the press and brings it what it needs.
 * @param plans ids of the bundled plans
 */
export function createPress(dataUrl: string, plans: readonly string[]): Press {
  const worker = new Worker(workerUrl, { type: 'module' });
  const waiting = new Map<
    number,
    { resolve: (pressed: OwnPress) => void; reject: (reason: Error) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data: message }: MessageEvent<FromPress>) => {
    const asker = waiting.get(message.number);
    waiting.delete(message.number);
    if ('problem' in message) asker?.reject(new Error(message.problem));
    else {
      // How long it took, for the benchmark.
      performance.measure('press', { start: performance.now() - message.ms, duration: message.ms });
      asker?.resolve(message.pressed);
    }
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const send = (message: ToPress): void => worker.postMessage(message, []);
  const sent = (async (): Promise<void> => {
    const load = (file: string): Promise<string> => loadText(dataUrl, file);
    const [tables, listed, projects, report, provinces, prefectures, boundaries, ...texts] =
      await Promise.all([
        load(pressFiles.tables),
        load(pressFiles.plans),
        load(pressFiles.projects),
        load(pressFiles.report),
        load(pressFiles.provinces),
        load(pressFiles.prefectures),
        load(pressFiles.boundaries),
        ...plans.map((plan) => load(`plans/${plan}.json`)),
      ]);
    send({ files: { tables, plans: listed, projects, report, provinces, prefectures, boundaries, texts } });
  })();
  // Told to whoever asks.
  sent.catch(() => {});
  return {
    press: async (review) => {
      await sent;
      return new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ number: last, review });
      });
    },
    stop: () => worker.terminate(),
  };
}
