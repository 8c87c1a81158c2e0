import { NavigationControl, ScaleControl, type IControl, type Map as MapLibre } from 'maplibre-gl';
import type { MapWords } from './atlasMap.ts';

/** Names a map and its controls in one language, and in another when called again. */
export function createMapNames(map: MapLibre): (words: MapWords) => void {
  let controls: readonly IControl[] = [];
  return ({ title, zoomIn, zoomOut, metres, kilometres }) => {
    // MapLibre reads its table of words when a control is added, and has no way to change it but this.
    Object.assign(map['_locale'], {
      'Map.Title': title,
      'NavigationControl.ZoomIn': zoomIn,
      'NavigationControl.ZoomOut': zoomOut,
      'ScaleControl.Meters': metres,
      'ScaleControl.Kilometers': kilometres,
    });
    map.getCanvas().setAttribute('aria-label', title);
    for (const control of controls) map.removeControl(control);
    controls = [
      new NavigationControl({ showCompass: false }),
      new ScaleControl({ maxWidth: 110, unit: 'metric' }),
    ];
    map.addControl(controls[0]!, 'top-right');
    map.addControl(controls[1]!, 'bottom-right');
  };
}
