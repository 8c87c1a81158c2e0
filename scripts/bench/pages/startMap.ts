import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl, type FilterSpecification, type GeoJSONSource } from 'maplibre-gl';
import settings from 'virtual:bench-settings';
import { layerOfStyleLayer } from '../../../src/layers/layerOfStyleLayer.ts';
import { parseSpriteName } from '../../../src/layers/spriteName.ts';
import { drawPicture } from '../../../src/map/drawPicture.ts';
import workerUrl from '../../../src/map/worker.ts?worker&url';

/** Draws the given style in an element that lies where our page has its map; no controls, no panels. */
export function startMap(container: HTMLElement): void {
  const { style, late, filter, camera, box } = settings;
  Object.assign(container.style, {
    position: 'absolute',
    left: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container,
    style,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    attributionControl: false,
    fadeDuration: 0,
  });
  // The same pictures as ours: without them the page would draw less.
  map.setMissingStyleImageResolver(async (name) => {
    const { image, options } = drawPicture(parseSpriteName(name)!);
    map.addImage(name, image, options);
  });
  map.on('idle', () => {
    document.documentElement.dataset['map'] = 'idle';
  });

  map.once('idle', () => {
    for (const [source, url] of Object.entries(late)) void map.getSource<GeoJSONSource>(source)!.setData(url);
  });

  const lit = new Map<string, { source: string; id: string }>();
  const light = (state: 'hovered' | 'selected', next: { source: string; id: string } | undefined): void => {
    const before = lit.get(state);
    if (before) map.setFeatureState(before, { [state]: false });
    if (next) {
      map.setFeatureState(next, { [state]: true });
      lit.set(state, next);
    } else lit.delete(state);
  };
  const reach = 5;
  window.benchMap = {
    // A layer draws from more sources than its own: its names have seats, its areas soft bands.
    toggle: (id, isOn) => {
      for (const layer of style.layers)
        if (layerOfStyleLayer(layer.id) === id)
          map.setLayoutProperty(layer.id, 'visibility', isOn ? 'visible' : 'none');
    },
    filter: (isOn) => {
      for (const layer of style.layers) {
        if (!('source' in layer) || !filter.sources.includes(layer.source)) continue;
        const own = layer.filter ? [layer.filter] : [];
        const asked = ['all', ...own, filter.expression] as FilterSpecification;
        map.setFilter(layer.id, isOn ? asked : (layer.filter ?? null));
      }
    },
    hover: ([pageX, pageY]) => {
      const [x, y] = [pageX - box.x, pageY - box.y];
      const found = map
        .queryRenderedFeatures([
          [x - reach, y - reach],
          [x + reach, y + reach],
        ])
        .find(({ properties }) => 'id' in properties && 'layer' in properties);
      light('hovered', found && { source: found.source, id: found.properties['id'] as string });
    },
    select: (source, id, { lon, lat, zoom }) => {
      light('selected', { source, id });
      map.jumpTo({ center: [lon, lat], zoom });
    },
  };
}
