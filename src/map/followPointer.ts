import type { LngLat, Map as MapLibre, Point } from 'maplibre-gl';
import { areaSource, bandSource, seatSource } from '../layers/sources.ts';
import type { LayerId } from '../model/kinds.ts';
import type { MapEvents } from './atlasMap.ts';
import { pickAt } from './pickAt.ts';
import { pickMark } from './pickMark.ts';

interface Drawn {
  readonly layer: LayerId;
  readonly id: string;
}

/** Sets a state on everything that draws one thing. */
export function markFeature(map: MapLibre, { layer, id }: Drawn, state: Record<string, boolean>): void {
  for (const source of [layer, areaSource, bandSource, seatSource])
    map.setFeatureState({ source, id }, state);
}

/** Hover lights what is under the pointer; a click, or Enter at the middle of the map, picks. */
export function followPointer(map: MapLibre, { onPick, onPointer }: MapEvents): void {
  let hovered: Drawn | null = null;
  const hover = (next: Drawn | null): void => {
    if (next?.id === hovered?.id) return;
    if (hovered) markFeature(map, hovered, { hovered: false });
    if (next) markFeature(map, next, { hovered: true });
    hovered = next;
  };
  const pick = (point: Point, { lng, lat }: LngLat): void =>
    onPick(pickAt(map, point), { x: point.x, y: point.y }, { lon: lng, lat }, pickMark(map, point));
  // Mouse moves come one a frame as it is; while the map moves, what is under the pointer is no question.
  map.on('mousemove', ({ point, lngLat }) => {
    onPointer({ lon: lngLat.lng, lat: lngLat.lat });
    if (map.isMoving()) return;
    const mark = pickMark(map, point);
    hover(mark === null ? (pickAt(map, point)[0] ?? null) : null);
    map.getCanvas().style.cursor = mark !== null || hovered ? 'pointer' : '';
  });
  map.on('mouseout', () => {
    hover(null);
    onPointer(null);
  });
  map.on('click', ({ point, lngLat }) => pick(point, lngLat));
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The same stroke must not press the first button of the list that it opens.
    event.preventDefault();
    const middle = map.project(map.getCenter());
    pick(middle, map.getCenter());
  });
}
