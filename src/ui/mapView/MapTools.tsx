import { useEffect } from 'react';
import { pathLength } from '../../analysis/pathLength.ts';
import type { MapPosition } from '../../map/atlasMap.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { setSplit } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';

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
  return (
    <div className="map-tools">
      <svg className="north" viewBox="0 0 20 28" width="20" height="28" role="img" aria-label="上北下南">
        <path d="M10 9 L15 26 L10 22 L5 26 Z" fill="currentColor" />
        <text x="10" y="8" textAnchor="middle" fontSize="8" fill="currentColor">
          北
        </text>
      </svg>
      <button
        type="button"
        className="tool"
        aria-pressed={path !== null}
        onClick={() => onPath(path ? null : [])}
      >
        测距
      </button>
      <button
        type="button"
        className="tool split-tool"
        aria-pressed={split !== null}
        onClick={() => setSplit(store, split ? null : firstPair(plans))}
      >
        分屏对照
      </button>
      {split && <p className="split-note">一方文本未提及，不等于没有规划</p>}
      {path ? (
        <output className="reading-of-map">
          {path.length < 2
            ? '在图上逐点点击'
            : `直线 ${pathLength(path).toFixed(pathLength(path) < 10 ? 1 : 0)} 公里`}
          <small>图上量测，线位为示意；退格撤一点，Esc 结束</small>
        </output>
      ) : (
        pointer && (
          <output className="reading-of-map">
            {`东经 ${pointer.lon.toFixed(3)}° 北纬 ${pointer.lat.toFixed(3)}°`}
            <small>WGS 84 / CGCS2000</small>
          </output>
        )
      )}
    </div>
  );
}
