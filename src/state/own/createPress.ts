import {
  pressFiles,
  type FromPress,
  type OwnPiece,
  type OwnPress,
  type PressFiles,
  type PressRequest,
  type ToPress,
} from '../../model/ownPress.ts';
import { loadPlain } from '../loadFile.ts';
import { startWorker } from '../bundledFiles.ts';
import workerUrl from '../../press/pressWorker.ts?worker&url';

/** The press in a worker of its own. */
export interface Press {
  /** Rejects where the worker or a file that it needs fails. */
  readonly press: (review: PressRequest) => Promise<OwnPress>;
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
  const waiting = new Map<number, Asker>();
  let last = 0;
  const started = (async (): Promise<Worker> => {
    const load = (file: string): Promise<string> => loadText(dataUrl, file);
    const [worker, files] = await Promise.all([startWorker(workerUrl), loadPressFiles(load, plans)]);
    worker.addEventListener('message', ({ data: message }: MessageEvent<FromPress>) => {
      const asker = waiting.get(message.number);
      if ('piece' in message) {
        if (asker) asker.got = joinPiece(asker.got, message.piece);
        return;
      }
      waiting.delete(message.number);
      if ('problem' in message) {
        asker?.reject(new Error(message.problem));
        return;
      }
      // How long it took, for the benchmark.
      performance.measure('press', { start: performance.now() - message.ms, duration: message.ms });
      asker?.resolve(asker.got as OwnPress);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    });
    send(worker, { files });
    return worker;
  })();
  // Told to whoever asks.
  started.catch(() => {});
  return {
    press: async (review) => {
      const worker = await started;
      return new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject, got: {} });
        send(worker, { number: last, review });
      });
    },
  };
}

/** Someone who waits for a review, and what has come of it so far. */
interface Asker {
  readonly resolve: (pressed: OwnPress) => void;
  readonly reject: (reason: Error) => void;
  got: OwnPiece;
}

const joinPiece = (got: OwnPiece, piece: OwnPiece): OwnPiece => ({
  ...got,
  ...piece,
  overlay: { ...got.overlay, ...piece.overlay },
});

const send = (worker: Worker, message: ToPress): void => worker.postMessage(message, []);

async function loadPressFiles(
  load: (file: string) => Promise<string>,
  ids: readonly string[],
): Promise<PressFiles> {
  const names = Object.keys(pressFiles) as (keyof typeof pressFiles)[];
  const [texts, ...files] = await Promise.all([
    Promise.all(ids.map((plan) => load(`plans/${plan}.json`))),
    ...names.map(async (name) => [name, await load(pressFiles[name])] as const),
  ]);
  return { ...(Object.fromEntries(files) as Record<keyof typeof pressFiles, string>), texts };
}
