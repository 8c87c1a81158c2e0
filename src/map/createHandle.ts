import { Marker, type Map as MapLibre } from 'maplibre-gl';

/** Sets a mark that can be dragged; null takes it away. */
export type SetHandle = (
  position: readonly [number, number] | null,
  onMoved: (position: readonly [number, number]) => void,
) => void;

/** A mark of the map that the reader drags; the page's style sheet says how it looks. */
export function createHandle(map: MapLibre): SetHandle {
  let marker: Marker | null = null;
  let moved: (position: readonly [number, number]) => void = () => {};
  return (position, onMoved) => {
    moved = onMoved;
    if (!position) {
      marker?.remove();
      marker = null;
      return;
    }
    if (!marker) {
      const element = document.createElement('div');
      element.className = 'map-handle';
      marker = new Marker({ element, draggable: true });
      marker.on('dragend', () => {
        const { lng, lat } = marker!.getLngLat();
        moved([lng, lat]);
      });
    }
    marker.setLngLat([position[0], position[1]]).addTo(map);
  };
}
