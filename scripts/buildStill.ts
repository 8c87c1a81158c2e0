import type { Feature, FeatureCollection, Position } from 'geojson';
import { dashes } from '../src/layers/expressions.ts';
import { mapFont } from '../src/layers/fonts.ts';
import { themes } from '../src/layers/themes.ts';
import type { AreaFeature } from '../src/press/layerFeature.ts';
import type { PressOutput } from '../src/press/pressOutput.ts';

const { palette } = themes.paper;

type Collections = Readonly<Record<string, FeatureCollection>>;

const width = 1200;
const [west, south, east, north] = [114.6, 28.9, 122.9, 35.4];
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const scale = width / (((east - west) * Math.PI) / 180);
const height = Math.round((mercator(north) - mercator(south)) * scale);

function project([lon, lat]: Position): [number, number] {
  return [((lon! - west) * Math.PI * scale) / 180, (mercator(north) - mercator(lat!)) * scale];
}

/** Path data of a line or ring in tenths of a pixel; points nearer than 0.8 px to the last are left out. */
function pathOf(line: readonly Position[], isClosed: boolean): string {
  const points: [number, number][] = [];
  for (const position of line) {
    const [x, y] = project(position);
    const last = points.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= 0.8) points.push([x, y]);
  }
  if (points.length < 2 || points.every(([x, y]) => x < -50 || y < -50 || x > width + 50 || y > height + 50))
    return '';
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${isClosed ? 'Z' : ''}`;
}

function pathsOf({ geometry }: Feature | { geometry: Feature['geometry'] }): string {
  switch (geometry.type) {
    case 'LineString':
      return pathOf(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathOf(line, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => pathOf(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => pathOf(ring, true))
        .join('');
    default:
      return '';
  }
}

const element = (name: string, attributes: Record<string, string | number>, content = ''): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
};

/**
 * The first view as a picture, for browsers that cannot draw the map: the same colours and dashes,
 * land, water and boundaries, zones, lines and parks, the names of the cities.
 * @param base collections of the base map by file name without ending
 * @param soft bands around the places that zones join
 */
export function buildStill(
  base: Collections,
  layers: PressOutput['layers'],
  soft: readonly AreaFeature[],
): string {
  const areas = (file: string, fill: string): string =>
    (base[file]?.features ?? []).map((feature) => element('path', { d: pathsOf(feature), fill })).join('');
  const borders = (kind: string, stroke: string, strokeWidth: number, dash = ''): string => {
    const d = base['boundaries']!.features.filter(({ properties }) => properties?.['class'] === kind)
      .map(pathsOf)
      .join('');
    return element('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': strokeWidth,
      ...(dash && { 'stroke-dasharray': dash }),
    });
  };
  const lines = (layer: 'railways' | 'highways' | 'waterways', color: string): string =>
    layers[layer]
      .filter(({ geometry, properties }) => geometry.type.endsWith('LineString') && !properties.context)
      .map((feature) => {
        const isSlow =
          layer === 'railways' && !['high_speed', 'intercity'].includes(feature.properties.class ?? '');
        return element('path', {
          d: pathsOf(feature),
          fill: 'none',
          stroke: isSlow ? palette.rail : color,
          'stroke-width': 1.8,
          'stroke-dasharray': dashes[feature.properties.statusClass].map((length) => length * 1.8).join(' '),
        });
      })
      .join('');
  const dots = (layer: 'zones' | 'parks', color: string): string =>
    layers[layer]
      .filter(({ geometry, properties }) => geometry.type === 'Point' && !properties.context)
      .map(({ geometry }) => {
        const [x, y] = project((geometry as { coordinates: Position }).coordinates);
        return element('circle', {
          cx: x.toFixed(1),
          cy: y.toFixed(1),
          r: 4,
          fill: palette.halo,
          stroke: color,
          'stroke-width': 2,
        });
      })
      .join('');
  const zones = soft
    .filter(({ properties }) => properties.layer === 'zones')
    .map((feature) => element('path', { d: pathsOf(feature), fill: palette.zone, 'fill-opacity': 0.2 }))
    .join('');
  const cities = layers.cities
    .filter(({ properties }) => properties.level === 'city')
    .map(({ geometry, properties }) => {
      const [x, y] = project((geometry as { coordinates: Position }).coordinates);
      if (x < 0 || y < 10 || x > width - 40 || y > height) return '';
      const dot = element('circle', {
        cx: x.toFixed(1),
        cy: y.toFixed(1),
        r: 3,
        fill: palette.halo,
        stroke: palette.label,
        'stroke-width': 1.4,
      });
      return (
        dot +
        element('text', { x: (x + 6).toFixed(1), y: (y + 5).toFixed(1) }, properties.name.replace(/市$/, ''))
      );
    })
    .join('');
  const land = base['provinces']!.features.map((feature) =>
    element('path', {
      d: pathsOf(feature),
      fill: feature.properties?.['study'] ? palette.land : palette.neighbour,
    }),
  ).join('');
  const body = [
    element('rect', { width, height, fill: palette.sea }),
    land,
    areas('lakes', palette.lake),
    areas('taihu', palette.lake),
    zones,
    borders('coast', palette.shore, 1),
    borders('prefecture', palette.prefectureBorder, 0.8, '4 2'),
    borders('province', palette.provinceBorder, 1.2, '8 3 1.5 3'),
    lines('waterways', palette.waterway),
    lines('highways', palette.highway),
    lines('railways', palette.highSpeedRail),
    dots('zones', palette.zone),
    dots('parks', palette.park),
    element(
      'g',
      {
        'font-family': `${mapFont}, sans-serif`,
        'font-size': 15,
        fill: palette.label,
        stroke: palette.halo,
        'stroke-width': 3,
        'paint-order': 'stroke',
      },
      cities,
    ),
  ].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="长三角静态图">\n${body}\n</svg>`;
}
