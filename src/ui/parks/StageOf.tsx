import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { useParkWords } from './useParkWords.ts';

/** The verb as written and the stage of what the newest plan says; or that plans only name it. */
export function StageOf({ entry: { stage } }: { entry: ParkEntry }) {
  const { statuses } = useWords();
  const words = useParkWords();
  if (!stage) return words.noStage;
  const { commitment, verb } = stage;
  return (
    <>
      {verb && <AsWritten>{statuses.verb(verb)}</AsWritten>}{' '}
      {commitment.status ? statuses.of[commitment.status] : statuses.unstated}
    </>
  );
}
