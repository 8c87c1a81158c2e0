/** What is drawn: provinces, the display box, tolerances. Data, no behaviour. */

/**
 * Display box [west, south, east, north] in degrees, WGS 84. The study provinces lie inside it, the neighbours are cut.
 * @type {readonly [number, number, number, number]}
 */
export const BOX = [113.0, 26.5, 124.0, 37.0];

/**
 * Provinces in the order in which `between` names them and in which overlaps are settled (the earlier one keeps the
 * ground; 苏 before 沪 keeps Jiangsu's two towns on 崇明). `role`: `study` is drawn by prefecture, `context` as one
 * neighbour, `undrawn` only tells a border from a coast.
 */
export const PROVINCES = [
  { id: 'anhui', name: '安徽省', short: '皖', role: 'study', units: 16 },
  { id: 'jiangsu', name: '江苏省', short: '苏', role: 'study', units: 13 },
  { id: 'zhejiang', name: '浙江省', short: '浙', role: 'study', units: 11 },
  { id: 'shanghai', name: '上海市', short: '沪', role: 'study', units: 16, whole: true },
  { id: 'shandong', name: '山东省', short: '鲁', role: 'context', units: 17 },
  { id: 'henan', name: '河南省', short: '豫', role: 'context', units: 18 },
  { id: 'hubei', name: '湖北省', short: '鄂', role: 'context', units: 17 },
  { id: 'jiangxi', name: '江西省', short: '赣', role: 'context', units: 11 },
  { id: 'fujian', name: '福建省', short: '闽', role: 'context', units: 9 },
  { id: 'hebei', name: '河北省', short: '冀', role: 'undrawn', units: 11 },
  { id: 'shanxi', name: '山西省', short: '晋', role: 'undrawn', units: 11 },
  { id: 'hunan', name: '湖南省', short: '湘', role: 'undrawn', units: 14 },
];

/** Greatest distance that simplification may move an outline, in metres; a shared line takes the finer one. */
export const TOLERANCE = { study: 25, context: 250, undrawn: 500 };

/** Islands smaller than this are dropped, in km². */
export const SMALLEST_ISLAND = 0.1;

/**
 * Holes between provinces up to this size are given to a neighbour, in km². The largest such hole (10 km²) is water in
 * the northern branch of the Yangtze at 121.28,31.87; every real exclave is covered by its owner's polygon.
 */
export const LARGEST_GAP = 11;

/** Places of which the province is known: [name, lon, lat, province short]. */
export const SPOTS = [
  ['汊河', 118.49, 32.22, '皖'],
  ['博望', 118.84, 31.57, '皖'],
  ['南谯', 118.31, 32.29, '皖'],
  ['浦口', 118.63, 32.06, '苏'],
  ['江宁', 118.84, 31.95, '苏'],
  ['昆山', 120.98, 31.39, '苏'],
  ['崇明', 121.4, 31.62, '沪'],
  ['嘉善', 120.92, 30.84, '浙'],
];
