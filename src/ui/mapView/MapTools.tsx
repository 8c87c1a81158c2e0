import { useEffect } from 'react';
import { pathLength } from '../../analysis/pathLength.ts';
import type { MapPosition } from '../../map/atlasMap.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { setSplit } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { useWords } from '../language/useWords.ts';

/** Two plans of one level, where there are two. */
function firstPair(plans: readonly PlanSummary[]): readonly [string, string] | null {
  const [first] = plans;
  if (!first || plans.length < 2) return null;
  const equal = plans.filter(({ level }) => level === first.level);
  const [left, right] = equal.length > 1 ? equal : plans;
  return [left!.id, right!.id];
}

interface Props {
  readonly pointer: MapPosition | null;
  /** Null while nothing is measured. */
  readonly path: readonly MapPosition[] | null;
  readonly onPath: (path: readonly MapPosition[] | null) => void;
}

/** North, where the pointer is, and a straight-line measure. Map coordinates are WGS 84, which CGCS2000 equals here to the metre. */
export function MapTools({ pointer, path, onPath }: Props) {
  const { store } = useAtlas();
  const { formats, map } = useWords();
  const split = useAtlasState((state) => state.split);
  const plans = useAtlasState((state) => state.data.plans);
  useEffect(() => {
    if (!path) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onPath(null);
      if (key === 'Backspace' && path.length > 0) onPath(path.slice(0, -1));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [path, onPath]);
  const length = path ? pathLength(path) : 0;
  return (
    <div className="map-tools">
      <svg className="north" viewBox="0 0 20 28" width="20" height="28" role="img" aria-label={map.northUp}>
        <path d="M10 9 L15 26 L10 22 L5 26 Z" fill="currentColor" />
        <text x="10" y="8" textAnchor="middle" fontSize="8" fill="currentColor">
          {map.north}
        </text>
      </svg>
      <button
        type="button"
        className="tool"
        aria-pressed={path !== null}
        onClick={() => onPath(path ? null : [])}
      >
        {map.measure}
      </button>
      <button
        type="button"
        className="tool split-tool"
        aria-pressed={split !== null}
        onClick={() => setSplit(store, split ? null : firstPair(plans))}
      >
        {map.split}
      </button>
      <ExportButton className="tool">{map.export}</ExportButton>
      {split && <p className="split-note">{map.splitNote}</p>}
      {path ? (
        <output className="reading-of-map">
          {path.length < 2 ? map.measureHint : map.straight(formats.number(length, length < 10 ? 1 : 0))}
          <small>{map.measureNote}</small>
        </output>
      ) : (
        pointer && (
          <output className="reading-of-map">
            {map.position(formats.number(pointer.lon, 3), formats.number(pointer.lat, 3))}
            <small>WGS 84 / CGCS2000</small>
          </output>
        )
      )}
    </div>
  );
}
