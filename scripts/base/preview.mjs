/**
 * Draws the snapshots to one SVG page, to be looked at after a refresh.
 * `node preview.mjs OUT.html [west,south,east,north]`, then open it in a browser.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toPolygons } from './geometry.mjs';
import { BOX } from './regions.mjs';

const [out = '/tmp/base.html', view = BOX.join(',')] = process.argv.slice(2);
const [west, south, east, north] = view.split(',').map(Number);
const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
const scale = Math.min(1600 / ((east - west) * shrink), 1400 / (north - south));

const read = (name) => {
  const url = new URL(`../../data/base/${name}.geojson`, import.meta.url);
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')).features : [];
};
const at = ([lon, lat]) =>
  [(lon - west) * shrink * scale, (north - lat) * scale].map((value) => value.toFixed(1));
const path = (line) => `M${line.map((vertex) => at(vertex).join(' ')).join('L')}`;
const shape = (feature) => toPolygons(feature.geometry).flat().map(path).join('');
const label = (feature) => {
  const outer = toPolygons(feature.geometry)[0][0];
  const [x, y] = at(
    [0, 1].map((axis) => outer.reduce((sum, vertex) => sum + vertex[axis], 0) / outer.length),
  );
  return `<text x="${x}" y="${y}">${feature.properties.name ?? feature.properties.areaKm2 ?? ''}</text>`;
};

const stroke = { province: '#b00 1.6', prefecture: '#777 .7', coast: '#06c .8' };
const lakes = [...read('lakes'), ...read('taihu')];
const svg = [
  ...read('provinces').map(
    (each) => `<path d="${shape(each)}" fill="${each.properties.study ? '#fffaf0' : '#e9e7e2'}"/>`,
  ),
  ...read('prefectures').map(
    (each, i) => `<path d="${shape(each)}" fill="hsl(${(i * 67) % 360} 60% 50% / .12)"/>`,
  ),
  ...lakes.map(
    (each) =>
      `<path d="${shape(each)}" fill="${each.properties.name ? '#9cf' : '#c9c'}" fill-rule="evenodd"/>`,
  ),
  ...read('boundaries').map((each) => {
    const [colour, width] = stroke[each.properties.class].split(' ');
    return `<path d="${path(each.geometry.coordinates)}" fill="none" stroke="${colour}" stroke-opacity=".6" stroke-width="${width}"/>`;
  }),
  `<g font-size="9" text-anchor="middle">${[...lakes, ...read('prefectures')].map(label).join('')}</g>`,
];
writeFileSync(
  out,
  `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#dfeaf2"><svg width="1600" height="1400">${svg.join('\n')}</svg>`,
);
