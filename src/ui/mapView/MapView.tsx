import { useEffect, useRef, useState } from 'react';
import { buildStyle } from '../../layers/buildStyle.ts';
import { paper } from '../../layers/palette.ts';
import type { AtlasMap, Hit } from '../../map/atlasMap.ts';
import { boundsOf } from '../../map/boundsOf.ts';
import { createAtlasMap } from '../../map/createAtlasMap.ts';
import { hasWebGl2 } from '../../map/hasWebGl2.ts';
import type { LayerCollection } from '../../model/contract.ts';
import { layerIds, type LayerId } from '../../model/kinds.ts';
import { moveCamera, selectPlace, selectProject } from '../../state/actions.ts';
import type { Camera, Selection } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { announce } from '../announce.ts';
import { readAhead } from '../readAhead.ts';
import { fontFiles } from './fontFiles.ts';
import { mapLocale } from './mapLocale.ts';
import { PickList } from './PickList.tsx';
import { StillPicture } from './StillPicture.tsx';

const canDraw = hasWebGl2();

/** The map, fed from the store; or its still picture where WebGL 2 is missing. */
export function MapView() {
  return canDraw ? <LiveMap /> : <StillPicture />;
}

function LiveMap() {
  const { store, loader, dataUrl } = useAtlas();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [pick, setPick] = useState<{ hits: readonly Hit[]; at: { x: number; y: number } } | null>(null);
  const [isLost, setLost] = useState(false);
  const layers = useAtlasState((state) => state.layers);
  const loaded = useAtlasState((state) => state.data.layers);
  const selection = useAtlasState((state) => state.selection);
  const camera = useAtlasState((state) => state.camera);
  const reported = useRef<Camera | null>(camera);

  useEffect(() => {
    const { layers: visible, camera: from } = store.getState();
    const absolute = new URL(dataUrl, location.href).href;
    let hasBands = false;
    const created = createAtlasMap({
      container: container.current!,
      palette: paper,
      camera: from,
      locale: mapLocale,
      style: buildStyle({ palette: paper, dataUrl: absolute, fontFiles, visible }),
      events: {
        onPick: (hits, at) => {
          if (hits.length === 1) choose(store, hits[0]!);
          setPick(hits.length > 1 ? { hits, at } : null);
        },
        onCamera: (next) => {
          reported.current = next;
          moveCamera(store, next);
        },
        onIdle: () => {
          // The bands are seen only closer in; they come after the first view.
          if (announce.idle(store.getState()) && !hasBands) {
            hasBands = true;
            created.setBands(`${absolute}bands.geojson`);
            readAhead(store, loader);
          }
        },
        onProblem: (source, message) =>
          store.setState(({ problems }) =>
            problems.some(({ file }) => file === `base/${source}.geojson`)
              ? {}
              : {
                  problems: [...problems, { file: `base/${source}.geojson`, message: message || '不能读取' }],
                },
          ),
        onContext: (state) => setLost(state === 'lost'),
      },
    });
    setMap(created);
    return () => created.destroy();
  }, [store, loader, dataUrl]);

  useEffect(() => {
    for (const id of layerIds) if (layers[id]) void loader.loadLayer(id);
    map?.setVisible(layers);
  }, [map, layers, loader]);

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

  const target = featureOf(selection, loaded);
  // A link that states its camera keeps it; every later choice flies there.
  const flown = useRef(camera ? (selection.project ?? selection.place) : null);
  useEffect(() => {
    if (!map) return;
    map.setSelected(target ? { id: target.id, layer: target.properties.layer } : null);
    const id = selection.project ?? selection.place;
    if (id && target && flown.current !== id) {
      map.flyTo(
        boundsOf(target.geometry.coordinates),
        target.properties.precision,
        coveredBelow(container.current!),
      );
      flown.current = id;
    }
    if (!id) flown.current = null;
  }, [map, target, selection]);

  return (
    <>
      <div ref={container} className="map" />
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

function featureOf(
  { project, place }: Selection,
  layers: Readonly<Partial<Record<LayerId, LayerCollection>>>,
) {
  const id = project ?? place;
  if (!id) return null;
  const sources = place ? [layers.cities] : Object.values(layers);
  for (const source of sources) {
    const found = source?.features.find((feature) => feature.id === id);
    if (found) return found;
  }
  return null;
}
