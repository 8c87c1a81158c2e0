import { useEffect, useRef } from 'react';
import type { AtlasMap, MapCamera, MapEvents, MapPosition } from '../../map/atlasMap.ts';
import { SplitHead } from './SplitHead.tsx';
import { useAtlasMap } from './useAtlasMap.ts';

interface Props {
  readonly plan: string;
  /** The measured path; null while nothing is measured. */
  readonly path: readonly MapPosition[] | null;
  /** As of the first map; the place on the screen is that in both maps' common frame. */
  readonly onPick: MapEvents['onPick'];
  readonly onMove: (camera: MapCamera) => void;
  /** Gives the map, so that it can follow the other. */
  readonly onMap: (map: AtlasMap | null) => void;
}

const nothing = (): void => {};

/** The second map of two: what another plan says, under the same camera. */
export function SplitMap({ plan, path, onPick, onMove, onMap }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const map = useAtlasMap(container, plan, {
    isSecond: true,
    onPick: (hits, { x, y }, position, mark) => {
      const { offsetLeft, offsetTop } = container.current!.parentElement!;
      onPick(hits, { x: x + offsetLeft, y: y + offsetTop }, position, mark);
    },
    onPointer: nothing,
    onMove,
    onIdle: nothing,
    onContext: nothing,
  });
  useEffect(() => {
    onMap(map);
    return () => onMap(null);
  }, [map, onMap]);
  useEffect(() => map?.setPath(path ?? []), [map, path]);
  return (
    <div className="map-frame">
      <div ref={container} className="map" data-measuring={path ? 'true' : undefined} />
      <SplitHead side={1} />
    </div>
  );
}
