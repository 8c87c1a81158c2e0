import type { Map as MapLibre } from 'maplibre-gl';

/** For so long nobody has touched the map and it has stood still, in ms: a hand that has just let go may move it again. */
const quiet = 500;

const whenIdle: (run: () => void) => void =
  'requestIdleCallback' in window
    ? (run) => window.requestIdleCallback(run)
    : (run) => window.setTimeout(run, 100);

/** Does what can wait once the map is left alone: a hand that moves it has all of the machine. Nothing is done once the map is gone. */
export function createRest(map: MapLibre): (run: () => void) => void {
  let isHeld = false;
  let isGone = false;
  let touched = performance.now();
  const touch = (): void => {
    touched = performance.now();
  };
  const hold = (): void => {
    isHeld = true;
  };
  const letGo = (): void => {
    if (isHeld) touch();
    isHeld = false;
  };
  const canvas = map.getCanvasContainer();
  canvas.addEventListener('pointerdown', hold);
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, letGo);
  map.on('moveend', touch);
  map.on('wheel', touch);
  map.once('remove', () => {
    isGone = true;
    for (const end of ['pointerup', 'pointercancel']) window.removeEventListener(end, letGo);
  });

  const whenAtRest = (run: () => void): void => {
    if (isGone) return;
    const left = isHeld || map.isMoving() ? quiet : touched + quiet - performance.now();
    if (left > 0) window.setTimeout(() => whenAtRest(run), left);
    else whenIdle(run);
  };
  return whenAtRest;
}
