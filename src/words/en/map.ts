import type { Words } from '../words.ts';

/** The map and its tools. */
export const map: Words['map'] = {
  title: 'Map',
  secondTitle: 'Right-hand map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  metres: 'm',
  kilometres: 'km',
  northUp: 'North is up',
  north: 'N',
  measure: 'Measure',
  measureHint: 'Click point by point on the map',
  straight: (kilometres) => `${kilometres} km in a straight line`,
  measureNote: 'Lines are schematic; Backspace undoes a point, Esc ends',
  position: (lon, lat) => `${lat}° N, ${lon}° E`,
  split: 'Split view',
  export: 'Export',
  splitNote: 'Not mentioned in one text does not mean not planned',
  leftPlan: 'Plan shown on the left',
  rightPlan: 'Plan shown on the right',
  ofYear: (year) => ` (${year})`,
  pickTitle: 'Several features here',
  pickCount: (count) => `${count} features here`,
  lost: 'The graphics card is not available at the moment and the map is recovering; lists and texts keep working.',
  still:
    'WebGL 2 is not enabled in this browser, so a still picture stands in for the map; layers, search and texts keep working.',
  stillMissing: 'The still picture (still.svg) cannot be read; lists and texts keep working.',
};
