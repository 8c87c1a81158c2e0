import type { LineMode } from '../../analysis/corridors/corridorData.ts';
import { useWords } from '../language/useWords.ts';

interface Props {
  readonly modes: readonly LineMode[];
  /** Null for all. */
  readonly chosen: LineMode | null;
  readonly onChoose: (mode: LineMode | null) => void;
  readonly hasContext: boolean;
  readonly onContext: (isOn: boolean) => void;
}

/** Which crossings are listed: of one kind of line or of all, with existing lines or without. */
export function ModeChoice({ modes, chosen, onChoose, hasContext, onContext }: Props) {
  const { corridors } = useWords();
  return (
    <div className="mode-choice">
      <div className="chips">
        {[null, ...modes].map((mode) => (
          <button
            key={mode ?? 'all'}
            type="button"
            aria-pressed={mode === chosen}
            onClick={() => onChoose(mode)}
          >
            {mode ? corridors.modes[mode] : corridors.allModes}
          </button>
        ))}
      </div>
      <label className="with-context">
        <input type="checkbox" checked={hasContext} onChange={({ target }) => onContext(target.checked)} />
        {corridors.withContext}
      </label>
    </div>
  );
}
