import {
  Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type StyleSpecification,
} from 'maplibre-gl';
import workerUrl from './worker.ts?worker&url';
import type { LayerId } from '../model/kinds.ts';
import { layerOfStyleLayer } from '../layers/layerOfStyleLayer.ts';
import { bandSource } from '../layers/parts.ts';
import type { Palette } from '../layers/palette.ts';
import type { AtlasMap, MapCamera, MapEvents } from './atlasMap.ts';
import { buildHatch } from './buildHatch.ts';
import { pickAt } from './pickAt.ts';

export interface MapSettings {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly palette: Palette;
  readonly camera: MapCamera | null;
  readonly locale: Record<string, string>;
  readonly events: MapEvents;
}

/** The study region, for the first view; and how far the camera may go: no national outline, no foreign land. */
const firstView: [number, number, number, number] = [115.2, 29.7, 122.3, 35.2];
const farthest: [number, number, number, number] = [112.8, 26.3, 124.2, 37.2];

/** Beyond these zooms a line would pretend to more than its class knows. */
const closestZoom: Readonly<Record<string, number>> = { C: 9, D: 8 };
const longestFlightMs = 1200;

/** Puts the style value into a canvas. The only code that touches a MapLibre map. */
export function createAtlasMap({ container, style, palette, camera, locale, events }: MapSettings): AtlasMap {
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container,
    style,
    locale,
    ...(camera
      ? { center: [camera.lon, camera.lat], zoom: camera.zoom }
      : { bounds: firstView, fitBoundsOptions: { padding: 12 } }),
    maxBounds: farthest,
    minZoom: 4.6,
    maxZoom: 12.5,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    maxPitch: 0,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-right');

  const colors: Record<string, string> = { 'hatch-zone': palette.zone, 'hatch-region': palette.region };
  map.on('error', (event) => {
    const source = (event as { sourceId?: string }).sourceId;
    if (source) events.onProblem(source, event.error?.message ?? '');
  });
  map.on('idle', () => events.onIdle());
  map.on('webglcontextlost', () => events.onContext('lost'));
  map.on('webglcontextrestored', () => events.onContext('restored'));
  map.on('moveend', () => {
    const { lng, lat } = map.getCenter();
    events.onCamera({ lon: lng, lat, zoom: map.getZoom() });
  });

  const setState = (layer: LayerId, id: string, state: Record<string, boolean>): void => {
    map.setFeatureState({ source: layer, id }, state);
    map.setFeatureState({ source: bandSource, id }, state);
  };
  let hovered: { layer: LayerId; id: string } | null = null;
  const hover = (next: { layer: LayerId; id: string } | null): void => {
    if (next?.id === hovered?.id) return;
    if (hovered) setState(hovered.layer, hovered.id, { hovered: false });
    if (next) setState(next.layer, next.id, { hovered: true });
    hovered = next;
    map.getCanvas().style.cursor = next ? 'pointer' : '';
  };
  // Mouse moves come one a frame as it is; while the map moves, what is under the pointer is no question.
  map.on('mousemove', ({ point }) => {
    if (!map.isMoving()) hover(pickAt(map, point)[0] ?? null);
  });
  map.on('mouseout', () => hover(null));
  map.on('click', ({ point }) => events.onPick(pickAt(map, point), { x: point.x, y: point.y }));

  // The map may be asked before its style stands; what is asked then is done once it does.
  let isReady = false;
  const waiting: (() => void)[] = [];
  const whenReady = (run: () => void): void => {
    if (isReady) run();
    else waiting.push(run);
  };
  map.once('style.load', () => {
    isReady = true;
    for (const [id, color] of Object.entries(colors)) map.addImage(id, buildHatch(color), { pixelRatio: 2 });
    for (const run of waiting.splice(0)) run();
  });

  let selected: { layer: LayerId; id: string } | null = null;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

  return {
    setLayerData: (id, data) =>
      whenReady(() => (map.getSource(id) as GeoJSONSource).setData(data as unknown as GeoJSON.GeoJSON)),
    setBands: (url) => whenReady(() => (map.getSource(bandSource) as GeoJSONSource).setData(url)),
    setVisible: (layers) =>
      whenReady(() => {
        for (const { id } of map.getStyle().layers) {
          const layer = layerOfStyleLayer(id);
          if (!layer) continue;
          const visibility = layers[layer] ? 'visible' : 'none';
          if ((map.getLayoutProperty(id, 'visibility') ?? 'visible') !== visibility)
            map.setLayoutProperty(id, 'visibility', visibility);
        }
      }),
    setSelected: (next) =>
      whenReady(() => {
        if (selected) setState(selected.layer, selected.id, { selected: false });
        if (next) setState(next.layer, next.id, { selected: true });
        selected = next;
      }),
    flyTo: (bounds, precision, coveredBelow = 0) => {
      map.fitBounds(bounds, {
        padding: { top: 60, bottom: 60 + coveredBelow, left: 60, right: 60 },
        maxZoom: closestZoom[precision] ?? 10,
        ...(calm.matches ? { animate: false } : { duration: longestFlightMs }),
      });
    },
    jumpTo: ({ lon, lat, zoom }) => {
      map.jumpTo({ center: [lon, lat], zoom });
    },
    destroy: () => {
      map.remove();
    },
  };
}
