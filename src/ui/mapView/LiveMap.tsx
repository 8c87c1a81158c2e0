import { useCallback, useEffect, useRef, useState } from 'react';
import type { AtlasMap, Hit, MapPosition } from '../../map/atlasMap.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import { selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { announce } from '../announce.ts';
import { readAhead } from '../readAhead.ts';
import { useWords } from '../language/useWords.ts';
import { MapTools } from './MapTools.tsx';
import { PickList } from './PickList.tsx';
import { SplitHead } from './SplitHead.tsx';
import { SplitMap } from './SplitMap.tsx';
import { useAtlasMap } from './useAtlasMap.ts';
import { useLit } from './useLit.ts';

/** The map, or two that move as one, each with what one plan says. */
export function LiveMap() {
  const { store, loader } = useAtlas();
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [pick, setPick] = useState<{ hits: readonly Hit[]; at: { x: number; y: number } } | null>(null);
  const [isLost, setLost] = useState(false);
  const [pointer, setPointer] = useState<MapPosition | null>(null);
  const [path, setPath] = useState<readonly MapPosition[] | null>(null);
  const isReady = useRef(false);
  const other = useRef<AtlasMap | null>(null);
  const keepOther = useCallback((next: AtlasMap | null) => {
    other.current = next;
  }, []);
  const camera = useAtlasState((state) => state.camera);
  const selection = useAtlasState((state) => state.selection);
  const split = useAtlasState((state) => state.split);

  const map = useAtlasMap(container, split?.[0] ?? null, {
    onPick: (hits, at, position) => {
      if (path) {
        setPath([...path, position]);
        return;
      }
      if (hits.length === 1) choose(store, hits[0]!);
      setPick(hits.length > 1 ? { hits, at } : null);
    },
    onPointer: setPointer,
    onMove: (next) => other.current?.jumpTo(next),
    onIdle: () => {
      if (!announce.idle(store.getState()) || isReady.current) return;
      isReady.current = true;
      void loader.loadAreas();
      readAhead(store, loader);
    },
    onContext: (state) => setLost(state === 'lost'),
  });

  const { chosen } = useLit();
  // A link that states its camera keeps it; every later choice flies there.
  const fits = useAtlasState((state) => state.fits);
  const fitted = useRef(fits);
  const flown = useRef(camera ? (selection.project ?? selection.place) : null);
  useEffect(() => {
    const id = selection.project ?? selection.place;
    if (fitted.current !== fits) flown.current = null;
    fitted.current = fits;
    if (map && id && chosen && flown.current !== id) {
      const { geometry, properties } = chosen;
      map.flyTo(boundsOf(geometry.coordinates), properties.precision, coveredBelow(container.current!));
      flown.current = id;
    }
    if (!id) flown.current = null;
  }, [map, chosen, selection, fits]);

  useEffect(() => map?.setPath(path ?? []), [map, path]);

  return (
    <>
      <div className="maps" data-split={split ? 'true' : undefined}>
        <div className="map-frame">
          <div ref={container} className="map" data-measuring={path ? 'true' : undefined} />
          {split && <SplitHead side={0} />}
        </div>
        {split && (
          <SplitMap
            plan={split[1]}
            onPick={(hit) => !path && choose(store, hit)}
            onMove={(next) => map?.jumpTo(next)}
            onMap={keepOther}
          />
        )}
      </div>
      <MapTools pointer={pointer} path={path} onPath={setPath} />
      {isLost && (
        <p className="map-lost" role="status">
          {words.map.lost}
        </p>
      )}
      {pick && (
        <PickList
          {...pick}
          onChoose={(hit) => {
            choose(store, hit);
            setPick(null);
          }}
          onClose={() => setPick(null)}
        />
      )}
    </>
  );
}

/** How much of the map's lower part a phone's sheet lies over, in pixels. */
function coveredBelow(container: HTMLElement): number {
  const map = container.getBoundingClientRect();
  const sheet = document.querySelector('.reading')!.getBoundingClientRect();
  const isOver = sheet.height > 0 && sheet.left < map.right && sheet.right > map.left;
  return isOver ? Math.max(0, map.bottom - sheet.top) : 0;
}

function choose(store: Parameters<typeof selectProject>[0], hit: Hit): void {
  if (hit.layer === 'cities') selectPlace(store, hit.id);
  else selectProject(store, hit.id);
}
