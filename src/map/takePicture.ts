import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Copies what a map shows. The buffer of a map is only full while it draws: it is read in the frame that draws it.
 * @returns a canvas of the size of the map's own, in device pixels
 */
export function takePicture(map: MapLibre): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const own = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = own.width;
      copy.height = own.height;
      copy.getContext('2d')!.drawImage(own, 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}
