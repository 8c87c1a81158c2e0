import type { DocumentInput, FromIntake, ReadResult, ToIntake } from '../model/intake.ts';
import { guessPlanFacts } from './facts/guessPlanFacts.ts';
import { readDocument } from './readDocument.ts';

type ReadPdf = Parameters<typeof readDocument>[1]['readPdf'];

/** In a worker: reads one document and says what it is; `onTable` hears of tables that were asked for. */
export function answerIntake(
  readPdf: ReadPdf,
  onTable: (name: string, bytes: Uint8Array | null) => void = () => undefined,
): void {
  const answer = async (
    input: DocumentInput,
    places: Parameters<typeof guessPlanFacts>[1],
  ): Promise<void> => {
    const read: ReadResult = await readDocument(input, {
      onProgress: (progress) => tell({ progress }),
      readPdf,
    });
    if ('problem' in read) tell({ result: read });
    else {
      const characters = read.text.length - (read.text.match(/\s/g)?.length ?? 0);
      tell({ result: { ...read, characters, facts: guessPlanFacts(read.text, places) } });
    }
  };
  self.addEventListener('message', ({ data }: MessageEvent<ToIntake>) => {
    if ('input' in data) void answer(data.input, data.places);
    else if ('table' in data) onTable(data.table, data.bytes);
  });
}

/** To the page. */
export const tell = (message: FromIntake): void => (self as unknown as Worker).postMessage(message, []);
