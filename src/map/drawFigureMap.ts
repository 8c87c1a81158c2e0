import { Map as MapLibre, type StyleSpecification } from 'maplibre-gl';
import type { Bounds } from '../model/boundsOf.ts';
import { farthest } from './cameraBounds.ts';
import { mercator, worldPixels } from './mercator.ts';
import { resolvePictures } from './resolvePictures.ts';
import { takePicture } from './takePicture.ts';

export interface FigureMap {
  readonly style: StyleSpecification;
  /** What must be in the picture. */
  readonly bounds: Bounds;
  /** In CSS pixels; the picture has `ratio` times as many. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** Pixels between what must be in the picture and its edges, and how near it may come; as for a figure of numbers. */
  readonly padding?: number;
  readonly maxZoom?: number;
  /** Whoever waits for the picture may give up. */
  readonly signal: AbortSignal;
}

/** A map as a picture. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** Where a position stands in the canvas, in its pixels. */
  readonly project: (lon: number, lat: number) => readonly [x: number, y: number];
  /** In the middle of the picture. */
  readonly metresPerPixel: number;
}

/** Dots of a canvas in one direction. */
const largest = 8192;

/** Dots a CSS pixel while data, names and signs arrive: each has the map drawn again, and only the last counts. */
const coarse = 0.1;

/** A metre on the equator takes so much of a world of 512 px (zoom 0). */
const metresPerPixelAtZoom0 = 78271.517;

/**
 * Draws a map aside, for paper, and takes its picture; what the reader looks at stays as it is.
 * @throws the reason of the signal once it is aborted
 */
export async function drawFigureMap(figure: FigureMap): Promise<MapPicture> {
  const { style, bounds, width, height, ratio, signal, padding = 36, maxZoom = 10 } = figure;
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  const map = new MapLibre({
    container,
    style,
    bounds,
    fitBoundsOptions: { padding, maxZoom },
    // A3 at 300 dots an inch is larger than the usual limit; what the machine cannot do is drawn coarser.
    maxCanvasSize: [largest, largest],
    maxBounds: farthest,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: coarse,
  });
  try {
    resolvePictures(map);
    await standStill(map, signal);
    map.setPixelRatio(ratio);
    await standStill(map, signal);
    const canvas = await takePicture(map);
    const { lat } = map.getCenter();
    const zoom = map.getZoom();
    return {
      canvas,
      project: keepProjection(map, ratio),
      metresPerPixel: (metresPerPixelAtZoom0 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom / ratio,
    };
  } finally {
    map.remove();
    container.remove();
  }
}

/** Waits until a map has nothing more to draw. */
function standStill(map: MapLibre, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new Error('the picture is no longer wanted'));
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    map.once('idle', () => resolve());
  });
}

/** The projection of a map as it stands, which goes on when the map is gone: north up. */
function keepProjection(map: MapLibre, ratio: number): MapPicture['project'] {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  const pixels = worldPixels * 2 ** map.getZoom();
  const [middleX, middleY] = mercator(lng, lat);
  return (lon, at) => {
    const [x, y] = mercator(lon, at);
    return [
      (clientWidth / 2 + (x - middleX) * pixels) * ratio,
      (clientHeight / 2 + (y - middleY) * pixels) * ratio,
    ];
  };
}
