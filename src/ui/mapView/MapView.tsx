import { useEffect, useRef, useState } from 'react';
import type { AtlasMap, Hit, MapPosition } from '../../map/atlasMap.ts';
import { boundsOf } from '../../map/boundsOf.ts';
import { createAtlasMap } from '../../map/createAtlasMap.ts';
import { hasWebGl2 } from '../../map/hasWebGl2.ts';
import { baseSources } from '../../layers/baseLayers.ts';
import { layerIds, type LayerId } from '../../model/kinds.ts';
import { moveCamera, selectPlace, selectProject } from '../../state/actions.ts';
import type { Camera } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { announce } from '../announce.ts';
import { readAhead } from '../readAhead.ts';
import { mapLocale } from './mapLocale.ts';
import { MapTools } from './MapTools.tsx';
import { PickList } from './PickList.tsx';
import { StillPicture } from './StillPicture.tsx';
import { useLit } from './useLit.ts';
import { styleOf, useStyle } from './useStyle.ts';

const canDraw = hasWebGl2();

/** The map, fed from the store; or its still picture where WebGL 2 is missing. */
export function MapView() {
  return canDraw ? <LiveMap /> : <StillPicture />;
}

/** The file of a source of the style, as a reader would look for it. */
const fileOf = (source: string): string =>
  (baseSources as Readonly<Record<string, string>>)[source] ?? `${source}.geojson`;

function LiveMap() {
  const { store, loader, dataUrl } = useAtlas();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [pick, setPick] = useState<{ hits: readonly Hit[]; at: { x: number; y: number } } | null>(null);
  const [isLost, setLost] = useState(false);
  const [pointer, setPointer] = useState<MapPosition | null>(null);
  const [path, setPath] = useState<readonly MapPosition[] | null>(null);
  const measuring = useRef(false);
  const absolute = new URL(dataUrl, location.href).href;
  const style = useStyle(absolute);
  const layers = useAtlasState((state) => state.layers);
  const loaded = useAtlasState((state) => state.data.layers);
  const selection = useAtlasState((state) => state.selection);
  const camera = useAtlasState((state) => state.camera);
  const reported = useRef<Camera | null>(camera);

  useEffect(() => {
    const { data, ...view } = store.getState();
    let isFirst = true;
    const created = createAtlasMap({
      container: container.current!,
      camera: view.camera,
      locale: mapLocale,
      style: styleOf({ ...view, plans: data.plans }, absolute),
      events: {
        onPick: (hits, at, position) => {
          if (measuring.current) {
            setPath((before) => [...(before ?? []), position]);
            return;
          }
          if (hits.length === 1) choose(store, hits[0]!);
          setPick(hits.length > 1 ? { hits, at } : null);
        },
        onPointer: setPointer,
        onCamera: (next) => {
          reported.current = next;
          moveCamera(store, next);
        },
        onBounds: (bounds) => store.setState({ bounds }),
        onIdle: () => {
          // The bands are seen only closer in; they come after the first view.
          if (announce.idle(store.getState()) && isFirst) {
            isFirst = false;
            created.setBands(`${absolute}bands.geojson`);
            void loader.loadAreas();
            readAhead(store, loader);
          }
        },
        onProblem: (source, message) =>
          store.setState(({ problems }) =>
            problems.some(({ file }) => file === fileOf(source))
              ? {}
              : { problems: [...problems, { file: fileOf(source), message: message || '不能读取' }] },
          ),
        onContext: (state) => setLost(state === 'lost'),
      },
    });
    setMap(created);
    return () => created.destroy();
  }, [store, loader, absolute]);

  useEffect(() => {
    for (const id of layerIds) if (layers[id]) void loader.loadLayer(id);
  }, [layers, loader]);
  useEffect(() => map?.setStyle(style), [map, style]);

  const drawn = useRef<Partial<Record<LayerId, unknown>>>({});
  useEffect(() => {
    if (!map) return;
    for (const id of layerIds) {
      const data = loaded[id];
      if (!data || drawn.current[id] === data) continue;
      drawn.current[id] = data;
      map.setLayerData(id, data);
    }
  }, [map, loaded]);

  // A camera that did not come from the map came from the address (back, a pasted link).
  useEffect(() => {
    if (!map || !camera || camera === reported.current) return;
    reported.current = camera;
    map.jumpTo(camera);
  }, [map, camera]);

  const { chosen, related } = useLit();
  useEffect(() => map?.setLit(chosen, related), [map, chosen, related]);
  // A link that states its camera keeps it; every later choice flies there.
  const flown = useRef(camera ? (selection.project ?? selection.place) : null);
  useEffect(() => {
    const id = selection.project ?? selection.place;
    if (map && id && chosen && flown.current !== id) {
      const { geometry, properties } = chosen;
      map.flyTo(boundsOf(geometry.coordinates), properties.precision, coveredBelow(container.current!));
      flown.current = id;
    }
    if (!id) flown.current = null;
  }, [map, chosen, selection]);

  useEffect(() => {
    measuring.current = path !== null;
    map?.setPath(path ?? []);
  }, [map, path]);

  return (
    <>
      <div ref={container} className="map" data-measuring={path ? 'true' : undefined} />
      <MapTools pointer={pointer} path={path} onPath={setPath} />
      {isLost && (
        <p className="map-lost" role="status">
          显卡暂时不可用，地图正在恢复；列表与原文照常可用。
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
