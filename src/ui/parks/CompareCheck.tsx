import { mostCompared } from '../../analysis/parks/compareParks.ts';
import { askParks } from '../../state/parkActions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useParkWords } from './useParkWords.ts';

/** Puts a park into the comparison, or takes it out; when four are in, the others wait. */
export function CompareCheck({
  project,
  name,
  isBare = false,
}: {
  project: string;
  name: string;
  /** Without its word beside it. */
  isBare?: boolean;
}) {
  const { store } = useAtlas();
  const words = useParkWords();
  const compared = useAtlasState((state) => state.parks.compared);
  const isIn = compared.includes(project);
  const isFull = !isIn && compared.length >= mostCompared;
  return (
    <label className="compare-check" title={isFull ? words.full : undefined}>
      <input
        type="checkbox"
        checked={isIn}
        disabled={isFull}
        aria-label={words.addToCompare(name)}
        onChange={() =>
          askParks(store, {
            compared: isIn ? compared.filter((one) => one !== project) : [...compared, project],
          })
        }
      />
      {!isBare && <span aria-hidden="true">{words.comparePick}</span>}
    </label>
  );
}
