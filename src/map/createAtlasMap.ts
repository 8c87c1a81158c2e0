import { Map as MapLibre, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import { veilLayer, veilOpacity } from '../layers/litLayers.ts';
import { corridorSource, foundSource, litSource, pathSource } from '../layers/sources.ts';
import { applyStyle } from './applyStyle.ts';
import type { AtlasMap, MapCamera, MapEvents, MapFeature } from './atlasMap.ts';
import { buildPathFeatures } from './buildPathFeatures.ts';
import { farthest, firstView, nearestZoom } from './cameraBounds.ts';
import { closestZoom } from './closestZoom.ts';
import { createHandle } from './createHandle.ts';
import { createMapNames } from './createMapNames.ts';
import { createRest } from './createRest.ts';
import { frameBounds } from './frameBounds.ts';
import { followPointer, markFeature } from './followPointer.ts';
import { readArchives } from './readArchives.ts';
import { resolvePictures } from './resolvePictures.ts';
import { warmGlyphs } from './warmGlyphs.ts';

export interface MapSettings {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: MapCamera | null;
  readonly events: MapEvents;
}

const uncovered = { top: 0, bottom: 0 };
const longestFlightMs = 1200;
/** A flight that waits for what is on to be drawn waits so long at most. */
const longestWaitMs = 2500;
/** Pixels of the canvas a pixel of the page, until the first view is whole. */
const coarse = 0.1;

/** Puts the style value into a canvas. The only code that touches a MapLibre map. */
export function createAtlasMap({ container, style, camera, events }: MapSettings): AtlasMap {
  if (JSON.stringify(style.sources).includes('pmtiles://')) readArchives();
  const map = new MapLibre({
    container,
    style,
    ...(camera
      ? { center: [camera.lon, camera.lat], zoom: camera.zoom }
      : { bounds: firstView, fitBoundsOptions: { padding: 12 } }),
    maxBounds: farthest,
    minZoom: 4.6,
    maxZoom: nearestZoom,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    maxPitch: 0,
    pixelRatio: coarse,
  });
  const whenAtRest = createRest(map);
  let isCoarse = true;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const nameMap = createMapNames(map);
  resolvePictures(map);

  map.on('error', (event) => {
    const source = (event as { sourceId?: string }).sourceId;
    if (source) events.onProblem(source, event.error?.message ?? '');
  });
  const tellBounds = (): void => {
    const bounds = map.getBounds();
    events.onBounds([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
  };
  map.on('idle', () => events.onIdle());
  map.on('webglcontextlost', () => events.onContext('lost'));
  map.on('webglcontextrestored', () => events.onContext('restored'));
  const cameraNow = (): MapCamera => {
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat, zoom: map.getZoom() };
  };
  let isSent = false;
  map.on('move', () => {
    if (!isSent) events.onMove(cameraNow());
  });
  map.on('moveend', () => {
    if (!isSent) events.onCamera(cameraNow());
    tellBounds();
  });
  followPointer(map, events);

  // The map may be asked before its style stands; what is asked then is done once it does.
  let isReady = false;
  const waiting: (() => void)[] = [];
  const whenReady = (run: () => void): void => {
    if (isReady) run();
    else waiting.push(run);
  };
  map.once('style.load', () => {
    isReady = true;
    tellBounds();
    if (!camera) events.onCamera(cameraNow());
    for (const run of waiting.splice(0)) run();
  });
  const fill = (source: string, data: unknown): void => {
    void map.getSource<GeoJSONSource>(source)!.setData(data as GeoJSON.GeoJSON);
  };
  /** Fills a source that is drawn only while it holds something. */
  const shown = new Map<string, boolean>();
  const fillOver = (source: string, features: readonly object[]): void => {
    const isOn = features.length > 0;
    if (!isOn && !shown.get(source)) return;
    fill(source, { type: 'FeatureCollection', features });
    if ((shown.get(source) ?? false) === isOn) return;
    shown.set(source, isOn);
    for (const layer of style.layers)
      if ('source' in layer && layer.source === source)
        map.setLayoutProperty(layer.id, 'visibility', isOn ? 'visible' : 'none');
  };

  let drawn = style;
  let chosen: MapFeature | null = null;
  let belonging: readonly MapFeature[] = [];
  let hinted: MapFeature | null = null;
  /** Above the veil: what is chosen, what belongs to it, and what is pointed at in the text. */
  const fillLit = (): void => {
    const over = chosen ? [...belonging, ...(hinted && hinted.id !== chosen.id ? [hinted] : []), chosen] : [];
    fillOver(
      litSource,
      over.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, isChosen: feature === chosen },
      })),
    );
  };
  let waitingToQuiet: (() => void) | null = null;
  map.on('idle', () => {
    waitingToQuiet?.();
    waitingToQuiet = null;
  });
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let stopWaiting = (): void => {};
  /** Only what was asked last is done. */
  const whenDrawn = (run: () => void): void => {
    stopWaiting();
    const go = (): void => {
      stopWaiting();
      run();
    };
    const timer = setTimeout(go, longestWaitMs);
    stopWaiting = () => {
      clearTimeout(timer);
      map.off('idle', go);
    };
    map.on('idle', go);
    map.triggerRepaint();
  };

  return {
    setWords: nameMap,
    repaint: () => whenReady(() => map.triggerRepaint()),
    sharpen: () => {
      if (!isCoarse) return false;
      isCoarse = false;
      // No ratio of its own: it follows the screen's, also when the window moves to another.
      map.setPixelRatio(undefined as unknown as number);
      return true;
    },
    setLayerData: (id, data) => whenReady(() => fill(id, data)),
    setSources: (content) =>
      whenReady(() => {
        for (const [source, data] of Object.entries(content)) fill(source, data);
      }),
    warm: (names) => whenReady(() => warmGlyphs(map, names, whenAtRest)),
    whenAtRest,
    setStyle: (next) =>
      whenReady(() => {
        applyStyle(map, drawn, next);
        drawn = next;
      }),
    setLit: (next, related) =>
      whenReady(() => {
        const mark = (feature: MapFeature, selected: boolean): void =>
          markFeature(map, { id: feature.id, layer: feature.properties.layer }, { selected });
        if (chosen) mark(chosen, false);
        if (next) mark(next, true);
        chosen = next;
        belonging = related;
        const quietRest = (): void => {
          map.setPaintProperty(veilLayer, 'background-opacity', next ? veilOpacity : 0);
          fillLit();
        };
        // First the map arrives, then the rest grows quiet: a flight has all the machine to itself.
        waitingToQuiet = next ? quietRest : null;
        if (next) map.triggerRepaint();
        else quietRest();
      }),
    setHinted: (next) =>
      whenReady(() => {
        if (next?.id === hinted?.id) return;
        const mark = (feature: MapFeature, hovered: boolean): void =>
          markFeature(map, { id: feature.id, layer: feature.properties.layer }, { hovered });
        if (hinted) mark(hinted, false);
        if (next) mark(next, true);
        hinted = next;
        // While the rest is still to grow quiet, what is lit is about to be drawn anyway.
        if (chosen && !waitingToQuiet) fillLit();
      }),
    setFound: (found, active) =>
      whenReady(() => {
        const marked = found.map((feature) => ({
          ...feature,
          properties: { ...feature.properties, isActive: feature.id === active },
        }));
        fillOver(foundSource, marked);
      }),
    setCorridor: (features) => whenReady(() => fillOver(corridorSource, features)),
    setHandle: createHandle(map),
    setPath: (path) => whenReady(() => fillOver(pathSource, buildPathFeatures(path))),
    flyTo: (bounds, precision, covered) => {
      const fly = (): void => {
        // A panel that came up with the choice may have taken room that the map does not know of yet.
        map.resize();
        const size = { width: container.clientWidth, height: container.clientHeight };
        map.flyTo({
          ...frameBounds(bounds, size, covered?.() ?? uncovered, precision && closestZoom(precision)),
          ...(calm.matches ? { animate: false } : { duration: longestFlightMs }),
        });
      };
      if (covered) whenReady(() => whenDrawn(fly));
      else fly();
    },
    zoomBy: (steps) => (steps > 0 ? map.zoomIn() : map.zoomOut()),
    jumpTo: ({ lon, lat, zoom }) => {
      isSent = true;
      map.jumpTo({ center: [lon, lat], zoom });
      isSent = false;
    },
    destroy: () => {
      stopWaiting();
      map.remove();
    },
  };
}
