import { useCallback, useEffect, useRef, useState } from 'react';
import type { AtlasMap, Covered, Hit, MapEvents, MapPosition } from '../../map/atlasMap.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import { pointAtMark, selectPlace, selectProject } from '../../state/actions.ts';
import { placePin } from '../../state/parkActions.ts';
import { isSettled } from '../../state/isSettled.ts';
import { place } from '../../state/own/placing.ts';
import type { AtlasStore } from '../../state/createAtlasStore.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { announce } from '../announce.ts';
import { readAhead } from '../readAhead.ts';
import { useWords } from '../language/useWords.ts';
import { measureCovered } from './measureCovered.ts';
import { MapTools } from './MapTools.tsx';
import { PickList } from './PickList.tsx';
import { SplitHead } from './SplitHead.tsx';
import { SplitMap } from './SplitMap.tsx';
import { useAtlasMap } from './useAtlasMap.ts';
import { selectLit } from './selectLit.ts';

interface Pick {
  readonly hits: readonly Hit[];
  readonly at: { readonly x: number; readonly y: number };
  /** The plan of the map that was clicked, where each shows one. */
  readonly plan: string | null;
}

const nothing = (): Covered => ({ top: 0, bottom: 0 });

/** The map, or two that move as one, each with what one plan says. */
export function LiveMap() {
  const { store, loader } = useAtlas();
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [pick, setPick] = useState<Pick | null>(null);
  const [isLost, setLost] = useState(false);
  const [pointer, setPointer] = useState<MapPosition | null>(null);
  const [path, setPath] = useState<readonly MapPosition[] | null>(null);
  const isReady = useRef(false);
  const other = useRef<AtlasMap | null>(null);
  const keepOther = useCallback((next: AtlasMap | null) => {
    other.current = next;
  }, []);
  const camera = useAtlasState((state) => state.camera);
  const isPinning = useAtlasState((state) => state.isPinning);
  const placing = useAtlasState((state) => state.placing);
  const selection = useAtlasState((state) => state.selection);
  const split = useAtlasState((state) => state.split);

  const pickFrom =
    (plan: string | null): MapEvents['onPick'] =>
    (hits, at, position, mark) => {
      if (path) {
        setPath([...path, position]);
        return;
      }
      if (store.getState().placing) {
        place(store, [position.lon, position.lat]);
        return;
      }
      if (store.getState().isPinning) {
        placePin(store, position);
        return;
      }
      if (mark !== null) {
        pointAtMark(store, mark);
        setPick(null);
        return;
      }
      if (hits.length === 1) choose(store, hits[0]!, plan);
      setPick(hits.length > 1 ? { hits, at, plan } : null);
    };
  const map = useAtlasMap(container, split?.[0] ?? null, {
    onPick: pickFrom(split?.[0] ?? null),
    onPointer: setPointer,
    onMove: (next) => other.current?.jumpTo(next),
    onIdle: () => {
      announce.idle();
      if (isReady.current || !map) return;
      isReady.current = true;
      void loader.loadAreas();
      readAhead(store, loader, map.whenAtRest);
    },
    onContext: (state) => setLost(state === 'lost'),
  });

  // Where a scene looks comes before what it chooses.
  const aim = useAtlasState((state) => (state.mode === 'present' ? state.aim : null));
  const isWhole = useAtlasState(isSettled);
  const covered = useAtlasState((state) => (state.scene?.isShown ? measureCovered : undefined));
  const aimed = useRef<typeof aim>(null);
  useEffect(() => {
    if (!map || !aim || !isWhole || aimed.current === aim) return;
    aimed.current = aim;
    map.flyTo(aim.bounds, null, covered ?? nothing);
  }, [map, aim, isWhole, covered]);

  const { chosen } = useAtlasState(selectLit);
  // A link that states its camera keeps it; every later choice flies there.
  const fits = useAtlasState((state) => state.fits);
  const fitted = useRef(fits);
  const flown = useRef(camera ? (selection.project ?? selection.place) : null);
  useEffect(() => {
    const id = selection.project ?? selection.place;
    if (fitted.current !== fits) flown.current = null;
    else if (aim && aim.chosen === id) flown.current = id;
    fitted.current = fits;
    if (map && id && chosen && flown.current !== id) {
      const { geometry, properties } = chosen;
      map.flyTo(boundsOf(geometry.coordinates), properties.precision, covered);
      flown.current = id;
    }
    if (!id) flown.current = null;
  }, [map, chosen, selection, fits, aim, covered]);

  const zoomAsked = useAtlasState((state) => state.zoomAsked);
  useEffect(() => {
    if (zoomAsked) map?.zoomBy(zoomAsked.steps);
  }, [map, zoomAsked]);

  useEffect(() => map?.setPath(path ?? []), [map, path]);
  useEffect(
    () => map?.setHandle(placing?.position ?? null, (position) => place(store, position)),
    [map, placing, store],
  );
  const sketch = useAtlasState((state) => state.sketch);
  const sketched = sketch?.bounds;
  const sketchFlown = useRef<unknown>(undefined);
  useEffect(() => {
    if (!map || !sketched || sketchFlown.current === sketched) return;
    sketchFlown.current = sketched;
    if (!aim) map.flyTo(sketched, 'A', covered);
  }, [map, sketched, aim, covered]);

  return (
    <>
      <div className="maps" data-split={split ? 'true' : undefined}>
        <div className="map-frame">
          <div
            ref={container}
            className="map"
            data-measuring={path || isPinning || placing ? 'true' : undefined}
          />
          {split && <SplitHead side={0} />}
        </div>
        {split && (
          <SplitMap
            plan={split[1]}
            path={path}
            onPick={pickFrom(split[1])}
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
            choose(store, hit, pick.plan);
            setPick(null);
          }}
          onClose={() => setPick(null)}
        />
      )}
    </>
  );
}

/** @param plan whose words to open, where it has some */
function choose(store: AtlasStore, hit: Hit, plan: string | null): void {
  if (hit.layer === 'cities') selectPlace(store, hit.id);
  else selectProject(store, hit.id, wordsOf(store, hit.id, plan));
}

function wordsOf(store: AtlasStore, id: string, plan: string | null): string | undefined {
  const commitments = store.getState().data.projects.get(id)?.commitments ?? [];
  return commitments.findLast((commitment) => commitment.plan === plan)?.measure;
}
