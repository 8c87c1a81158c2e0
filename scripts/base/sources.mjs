/**
 * Writes data/base/SOURCES.json: origin, licence, hash and caveats of every file of the base map.
 * Run alone (`npm run sources`, needs no install) after an authored file changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BOX, SMALLEST_ISLAND, TOLERANCE } from './regions.mjs';

const OUT = new URL('../../data/base/', import.meta.url);
const pins = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).devDependencies;

const echarts = {
  package: 'echarts',
  version: pins.echarts,
  from: 'map/json/province/*.json',
  licence: 'Apache-2.0',
  licenceFiles: ['licences/echarts-LICENSE', 'licences/echarts-NOTICE'],
  attribution:
    '行政界线：Apache ECharts 4.9.0 (© The Apache Software Foundation, Apache-2.0)，有改动。示意图，非标准地图，不作为划界依据',
  caveats: [
    '示意图，非标准地图，不作为划界依据。',
    'Provenance is grey: released by the ASF under Apache-2.0, but traced to AMap by the maintainer of pyecharts (pyecharts #1687); ECharts dropped its maps in 5.0 (#15119) and leaves legality to the user (#19858).',
    'State of 2020 or before: 莱芜 is still apart from 济南. Source grid 1/1024 degree (about 100 m): useful up to zoom 11.',
    'Jiangsu’s outline at 盐城 runs about 1.3 km from the coast of OpenStreetMap.',
  ],
};

const changes = [
  'decoded, converted from GCJ-02 to WGS 84 with gcoord',
  'districts of 上海 and prefectures of the neighbours dissolved',
  'outlines of neighbours made to agree: overlaps to the earlier of 皖 苏 浙 沪 鲁 豫 鄂 赣 闽, gaps to the unit with the longest edge on them (largest: 10 km² of water in the northern branch of the Yangtze, to 南通)',
  `clipped to ${BOX.join(', ')}; simplified by at most ${TOLERANCE.study} m in 皖 苏 浙 沪 and ${TOLERANCE.context} m elsewhere; parts under ${SMALLEST_ISLAND} km² dropped; 5 decimals`,
];

const entries = [
  { file: 'provinces.geojson', title: '省级行政区（示意）', ...echarts, changes },
  { file: 'prefectures.geojson', title: '地级行政区（示意）', ...echarts, changes },
  {
    file: 'boundaries.geojson',
    title: '省界、市界与海岸（示意）',
    ...echarts,
    changes: [
      ...changes,
      'shared outlines drawn once as lines; edges of the box and borders with provinces that are not drawn left out',
    ],
  },
  {
    file: 'lakes.geojson',
    title: '湖泊与水库',
    package: '@geo-maps/earth-lakes-100m',
    version: pins['@geo-maps/earth-lakes-100m'],
    from: 'map.geo.json',
    licence: 'ODbL-1.0',
    attribution: '湖泊：© OpenStreetMap contributors (ODbL 1.0)',
    changes: [
      'lakes of 15 km² and more around 皖 苏 浙 沪 selected; parts of one lake joined to one feature; names and areas added; coordinates as in the source',
    ],
    caveats: [
      'This extract is itself under ODbL 1.0 (https://opendatacommons.org/licenses/odbl/1-0/); it is neither mixed with nor snapped to other layers.',
      'package.json of the source says MIT (its code), its README links ODbL for the data: treated as ODbL.',
      'State of November 2017, from reduced water polygons: vertices about 2 km apart, not for measuring shores. 太湖 is absent there: taihu.geojson.',
    ],
  },
  {
    file: 'taihu.geojson',
    title: '太湖（示意）',
    package: null,
    version: null,
    from: 'authored for this project',
    licence: 'CC-BY-4.0',
    attribution: '太湖：Plan Atlas contributors (CC BY 4.0)',
    changes: [],
    caveats: ['Authored from public facts, not traced from any map: a sketch of the shore.'],
  },
];

const hash = (file) => {
  const url = new URL(file, OUT);
  if (existsSync(url)) return createHash('sha256').update(readFileSync(url)).digest('hex');
  console.warn(`SOURCES.json: ${file} is missing, run "npm run sources" when it is there`);
  return null;
};

/** Writes SOURCES.json for the files as they now are. */
export function writeSources() {
  const list = entries.map(({ file, title, ...rest }) => ({ file, title, sha256: hash(file), ...rest }));
  writeFileSync(new URL('SOURCES.json', OUT), `${JSON.stringify(list, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeSources();
