import intakeWorkerUrl from '../../intake/intakeWorker.ts?worker&url';
import pdfWorkerUrl from '../../intake/pdfWorker.ts?worker&url';
import type {
  DocumentInput,
  FromIntake,
  IntakeProblem,
  IntakeProgress,
  KnownPlace,
  ReadPlan,
  ToIntake,
} from '../../model/intake.ts';
import { intakeLimits } from '../../model/intakeLimits.ts';
import { startWorker } from '../../state/bundledFiles.ts';
import { loadTable } from './loadTable.ts';

export type Opened = ReadPlan | { readonly problem: IntakeProblem };

/**
 * Reads a file, or text that was pasted, beside the page.
 * @returns the text, or why there is none; rejects with the signal's reason where the reader cancels
 */
export async function openDocument(
  source: File | string,
  places: readonly KnownPlace[],
  onProgress: (progress: IntakeProgress) => void,
  signal: AbortSignal,
): Promise<Opened> {
  if (typeof source !== 'string' && source.size > intakeLimits.file)
    return { problem: { code: 'largeFile', bytes: source.size, most: intakeLimits.file } };
  const inputOf = async (): Promise<DocumentInput> =>
    typeof source === 'string'
      ? { text: source }
      : { name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) };
  try {
    const opened = await askWorker(intakeWorkerUrl, { input: await inputOf(), places }, onProgress, signal);
    if (opened !== 'pdf') return opened;
    const again = await askWorker(pdfWorkerUrl, { input: await inputOf(), places }, onProgress, signal);
    return again === 'pdf' ? { problem: { code: 'failed' } } : again;
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: { code: 'failed' } };
  }
}

/** One question to a worker of its own, which ends with the answer or when the reader cancels. */
async function askWorker(
  url: string,
  question: ToIntake & { readonly input: DocumentInput },
  onProgress: (progress: IntakeProgress) => void,
  signal: AbortSignal,
): Promise<Opened | 'pdf'> {
  signal.throwIfAborted();
  const worker = await startWorker(url);
  const stop = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const options = { signal: stop.signal };
      const abort = (): void => reject(new DOMException('cancelled', 'AbortError'));
      signal.addEventListener('abort', abort, options);
      if (signal.aborted) abort();
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), options);
      worker.addEventListener('messageerror', () => reject(new Error('messageerror')), options);
      const heard = async (message: FromIntake): Promise<void> => {
        if ('progress' in message) onProgress(message.progress);
        else if ('result' in message) resolve(message.result);
        else if ('isPdf' in message) resolve('pdf');
        else if ('table' in message) {
          const { table } = message;
          worker.postMessage({ table, bytes: await loadTable(table) } satisfies ToIntake, []);
        }
      };
      worker.addEventListener('message', ({ data }: MessageEvent<FromIntake>) => void heard(data), options);
      const { input } = question;
      worker.postMessage(question, 'bytes' in input ? [input.bytes.buffer] : []);
    });
  } finally {
    stop.abort();
    worker.terminate();
  }
}
