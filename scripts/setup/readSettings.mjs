import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from './fail.mjs';
import { root } from './root.mjs';

const kinds = ['xyz', 'wmts', 'pmtiles'];
const systems = ['WGS84', 'CGCS2000'];

/**
 * Reads the operator's settings: at present a base map of their own.
 * @param {string | undefined} file path of the settings, or none
 * @returns {{ text: string, origin: string | null } | null} the file as it is to be served, and the one origin that the
 *   page may ask beside its own
 */
export function readSettings(file) {
  if (!file) return null;
  const path = resolve(file);
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fail(
      `读不到设置文件 ${path}（${error.code}）`,
      `cannot read the settings ${path} (${error.code})`,
    );
  }
  let basemap;
  try {
    ({ basemap = null } = JSON.parse(text));
  } catch (error) {
    return fail(
      `设置文件 ${path} 不是 JSON（${error.message}）`,
      `the settings ${path} are no JSON (${error.message})`,
    );
  }
  if (basemap === null) return { text, origin: null };
  const refuse = (chinese, english) => fail(`设置文件 ${path}：${chinese}`, `settings ${path}: ${english}`);
  const { kind, url, crs } = basemap;
  if (!kinds.includes(kind))
    return refuse(
      `basemap.kind 应为 ${kinds.join('、')} 之一`,
      `basemap.kind must be one of ${kinds.join(', ')}`,
    );
  if (/GCJ|火星|BD-?09/i.test(crs ?? '')) return refuse(...shifted(crs, ''));
  if (!systems.includes(crs))
    return refuse(`basemap.crs 应为 ${systems.join(' 或 ')}`, `basemap.crs must be ${systems.join(' or ')}`);
  const address = parseAddress(url);
  if (!address)
    return refuse(
      'basemap.url 应为 http(s) 地址或 ./ 开头的路径',
      'basemap.url must be http(s) or start with ./',
    );
  const { hosts } = JSON.parse(readFileSync(resolve(root, 'data/basemaps/shifted-hosts.json'), 'utf8'));
  const known = hosts.find(({ host }) => address.hostname === host || address.hostname.endsWith(`.${host}`));
  if (known) return refuse(...shifted(known.crs, `${known.name} `));
  return { text, origin: address.hostname ? address.origin : null };
}

/** Why a shifted base map is refused, in both languages. */
function shifted(crs, name) {
  return [
    `${name}底图为 ${crs} 偏移坐标，与本图的 WGS 84 相差数百米，叠加会使线位错位；本图不移动自己的数据，请改用 WGS 84 或 CGCS2000 底图`,
    `the base map is in shifted ${crs} coordinates, hundreds of metres off our WGS 84; our data are never shifted, use a WGS 84 or CGCS2000 base`,
  ];
}

function parseAddress(url) {
  if (typeof url !== 'string') return null;
  if (url.startsWith('./')) return { hostname: '', origin: '' };
  try {
    const address = new URL(url.replace(/\{[^}]*\}/g, '0'));
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}
