import type { Map as MapLibre } from 'maplibre-gl';
import { parseSpriteName } from '../layers/spriteName.ts';
import { drawPicture } from './drawPicture.ts';

/** Draws the pictures of a style's sprite when the map first asks for them. */
export function resolvePictures(map: MapLibre): void {
  map.setMissingStyleImageResolver(async (name) => {
    const wanted = parseSpriteName(name);
    if (!wanted || map.hasImage(name)) return;
    const { image, options } = drawPicture(wanted);
    map.addImage(name, image, options);
  });
}
