import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { baseSources } from '../../layers/baseLayers.ts';
import { besideSources, lateSources } from '../../layers/lateSources.ts';
import type { AtlasMap, MapEvents } from '../../map/atlasMap.ts';
import { createAtlasMap } from '../../map/createAtlasMap.ts';
import { layerIds, type LayerId } from '../../model/kinds.ts';
import { moveCamera } from '../../state/actions.ts';
import { addressOf } from '../../state/bundledFiles.ts';
import { isSettled } from '../../state/isSettled.ts';
import type { AtlasData } from '../../state/atlasData.ts';
import type { Camera } from '../../state/atlasState.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { useHinted } from './useHinted.ts';
import { useFound } from './useFound.ts';
import { useIsDrawn } from './useIsDrawn.ts';
import { selectLit } from './selectLit.ts';
import { styleOf, useStyle } from './useStyle.ts';

/** The file of a source of the style, as a reader would look for it. */
const fileOf = (source: string): string =>
  (baseSources as Readonly<Record<string, string>>)[source] ?? `${source}.geojson`;

/** Names that the map writes when it is looked at closer. */
const namesDrawn = (layers: AtlasData['layers']): string[] =>
  Object.values(layers).flatMap(({ features }) => features.map(({ properties }) => properties.name));

type OwnEvents = Pick<MapEvents, 'onPick' | 'onPointer' | 'onIdle' | 'onContext' | 'onMove'> & {
  /** The second of two maps bears another name. */
  readonly isSecond?: boolean;
};

/**
 * A map in `container`, fed from the store: style, data, camera and what is lit.
 * @param plan what this one plan says is shown; null for all plans that the reader asked for
 * @param events what the caller does; read when they happen, so they need not be kept
 */
export function useAtlasMap(
  container: RefObject<HTMLDivElement | null>,
  plan: string | null,
  events: OwnEvents,
): AtlasMap | null {
  const { store, loader, dataUrl } = useAtlas();
  const [map, setMap] = useState<AtlasMap | null>(null);
  const absolute = addressOf(dataUrl);
  const style = useStyle(absolute, plan);
  const layers = useAtlasState((state) => state.layers);
  const loaded = useAtlasState((state) => state.data.layers);
  const camera = useAtlasState((state) => state.camera);
  const reported = useRef<Camera | null>(camera);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const plansAtStart = useRef(plan);
  const { map: words } = useWords();
  const title = events.isSecond ? words.secondTitle : words.title;

  useEffect(() => {
    const { data, ...view } = store.getState();
    let isFirst = true;
    const created = createAtlasMap({
      container: container.current!,
      camera: view.camera,
      style: styleOf({ ...view, plans: data.plans, settings: data.settings }, absolute, plansAtStart.current),
      events: {
        onPick: (...given) => latest.current.onPick(...given),
        onPointer: (position) => latest.current.onPointer(position),
        onMove: (next) => latest.current.onMove(next),
        onCamera: (next) => {
          reported.current = next;
          moveCamera(store, next);
        },
        onBounds: (bounds) => store.setState({ bounds }),
        onIdle: () => {
          if (!isSettled(store.getState()) || created.sharpen()) return;
          latest.current.onIdle();
          if (isFirst) {
            // Where a plan of the reader's is open, these come with it.
            if (!store.getState().own?.pressed) created.setSources(lateSources(absolute));
            created.warm(namesDrawn(store.getState().data.layers));
          }
          isFirst = false;
        },
        onProblem: (source, message) =>
          store.setState(({ problems }) =>
            problems.some(({ file }) => file === fileOf(source))
              ? {}
              : { problems: [...problems, { file: fileOf(source), sort: 'notDrawn', detail: message }] },
          ),
        onContext: (state) => latest.current.onContext(state),
      },
    });
    setMap(created);
    return () => created.destroy();
  }, [store, container, absolute]);

  useEffect(() => {
    // Cities are named quietly where their layer is off.
    for (const id of layerIds) if (layers[id] || id === 'cities') void loader.loadLayer(id);
  }, [layers, loader]);
  useEffect(() => map?.setStyle(style), [map, style]);
  useEffect(() => map?.setWords({ ...words, title }), [map, words, title]);

  const drawn = useRef<{ map: AtlasMap | null; data: Partial<Record<LayerId, unknown>> }>({
    map: null,
    data: {},
  });
  useEffect(() => {
    if (!map) return;
    if (drawn.current.map !== map) drawn.current = { map, data: {} };
    for (const id of layerIds) {
      const data = loaded[id];
      if (!data || drawn.current.data[id] === data) continue;
      drawn.current.data[id] = data;
      map.setLayerData(id, data);
    }
  }, [map, loaded]);

  const beside = useAtlasState((state) => state.own?.pressed?.overlay.beside ?? null);
  const drawnBeside = useRef<{ map: AtlasMap | null; beside: typeof beside }>({ map: null, beside: null });
  useEffect(() => {
    if (!map) return;
    if (drawnBeside.current.map !== map) drawnBeside.current = { map, beside: null };
    if (drawnBeside.current.beside === beside) return;
    drawnBeside.current.beside = beside;
    map.setSources(beside ?? besideSources(absolute));
  }, [map, beside, absolute]);

  // A layer that cannot be had brings nothing to draw, and yet the first view is whole.
  const isWhole = useAtlasState(isSettled);
  useEffect(() => {
    if (isWhole) map?.repaint();
  }, [map, isWhole]);

  // A camera that this map did not report came from the address (back, a pasted link) or from the other map.
  useEffect(() => {
    if (!map || !camera || camera === reported.current) return;
    reported.current = camera;
    map.jumpTo(camera);
  }, [map, camera]);

  const { chosen, related } = useAtlasState(selectLit);
  // A plan that says nothing of what is chosen must not seem to; what a filter hides is not shown half.
  const shown = useMemo(() => (plan ? [plan] : null), [plan]);
  const isDrawn = useIsDrawn(chosen, shown);
  useEffect(
    () => (isDrawn ? map?.setLit(chosen, related) : map?.setLit(null, [])),
    [map, chosen, related, isDrawn],
  );
  const hinted = useHinted(shown);
  useEffect(() => map?.setHinted(hinted), [map, hinted]);
  const sketched = useAtlasState(({ sketch }) => sketch?.features);
  useEffect(() => map?.setCorridor(sketched ?? []), [map, sketched]);
  const { features, active } = useFound();
  useEffect(() => map?.setFound(features, active), [map, features, active]);
  return map;
}
