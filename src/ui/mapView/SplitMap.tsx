import { useEffect, useRef } from 'react';
import type { AtlasMap, Hit, MapCamera } from '../../map/atlasMap.ts';
import { SplitHead } from './SplitHead.tsx';
import { useAtlasMap } from './useAtlasMap.ts';

interface Props {
  readonly plan: string;
  readonly onPick: (hit: Hit) => void;
  readonly onMove: (camera: MapCamera) => void;
  /** Gives the map, so that it can follow the other. */
  readonly onMap: (map: AtlasMap | null) => void;
}

const nothing = (): void => {};

/** The second map of two: what another plan says, under the same camera. */
export function SplitMap({ plan, onPick, onMove, onMap }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const map = useAtlasMap(container, plan, {
    isSecond: true,
    onPick: (hits) => hits[0] && onPick(hits[0]),
    onPointer: nothing,
    onMove,
    onIdle: nothing,
    onContext: nothing,
  });
  useEffect(() => {
    onMap(map);
    return () => onMap(null);
  }, [map, onMap]);
  return (
    <div className="map-frame">
      <div ref={container} className="map" />
      <SplitHead side={1} />
    </div>
  );
}
