import { themeIds, type ThemeId } from '../layers/themes.ts';
import { isFiltering } from '../model/filters.ts';
import { layerIds, type LayerId } from '../model/kinds.ts';
import { languages, type Language } from '../model/languages.ts';
import { parseFilters, stringifyFilters } from './filterCodec.ts';
import {
  noSelection,
  pages,
  readings,
  type Camera,
  type Page,
  type Reading,
  type View,
} from './atlasState.ts';
import { restingView } from './restingView.ts';

/** The address of a view, after the #. The version lets old links keep working. */
const version = '1';

export interface ParsedView {
  /** The camera is null where the address names none. */
  readonly view: View;
  /** Parts of the address that were not understood, as written. */
  readonly unknown: readonly string[];
}

/** What names exist; an address may only point at these. */
export interface KnownIds {
  readonly hasProject: (id: string) => boolean;
  readonly hasPlace: (id: string) => boolean;
  readonly hasPlan: (id: string) => boolean;
}

/** `#v=1&c=118.500,32.600,6.20&l=cities.zones&p=…|g=…&m=suzhou-2021:34&q=5120&d=suzhou-2021&x=received&w=coverage&t=dark&f=…&o=zones:40&s=anhui-2021.jiangsu-2020&b=1&i=en&u=…` */
export function stringifyView(view: View): string {
  const {
    camera,
    layers,
    selection,
    plan,
    page,
    theme,
    filters,
    opacities,
    split,
    list,
    isBasemapOn,
    reading,
    language,
    unit,
  } = view;
  const parts = [`v=${version}`];
  if (camera) parts.push(`c=${camera.lon.toFixed(3)},${camera.lat.toFixed(3)},${camera.zoom.toFixed(2)}`);
  parts.push(`l=${layerIds.filter((id) => layers[id]).join('.')}`);
  if (selection.project) parts.push(`p=${selection.project}`);
  if (selection.place) parts.push(`g=${selection.place}`);
  if (selection.measure) parts.push(`m=${selection.measure}`);
  if (selection.measure && selection.at !== null) parts.push(`q=${selection.at}`);
  if (plan && selection.measure?.split(':')[0] !== plan) parts.push(`d=${plan}`);
  if (reading !== restingView.reading) parts.push(`x=${reading}`);
  if (page) parts.push(`w=${page}`);
  if (unit) parts.push(`u=${encodeURIComponent(unit)}`);
  if (theme !== restingView.theme) parts.push(`t=${theme}`);
  if (isFiltering(filters)) parts.push(`f=${stringifyFilters(filters)}`);
  const faint = layerIds.flatMap((id) => {
    const opacity = opacities[id];
    return opacity === undefined ? [] : [`${id}:${Math.round(opacity * 100)}`];
  });
  if (isBasemapOn) parts.push('b=1');
  if (language !== 'zh') parts.push(`i=${language}`);
  if (split) parts.push(`s=${split.join('.')}`);
  if (list) parts.push(`n=${list}`);
  if (faint.length) parts.push(`o=${faint.join('.')}`);
  return `#${parts.join('&')}`;
}

/** Reads an address. What is unknown or broken is left out and named; it never throws. */
export function parseView(hash: string, known: KnownIds): ParsedView {
  const unknown: string[] = [];
  let view = restingView;
  let selection = noSelection;
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const [key, value] = splitOnce(part);
    const camera = key === 'c' ? parseCamera(value) : null;
    const layers = key === 'l' ? parseLayers(value) : null;
    const opacities = key === 'o' ? parseOpacities(value) : null;
    const filters = key === 'f' ? parseFilters(value, known.hasPlan) : null;
    const plan = value.split(':')[0]!;
    if (key === 'v' && value === version) continue;
    else if (camera) view = { ...view, camera };
    else if (layers) view = { ...view, layers };
    else if (opacities) view = { ...view, opacities };
    else if (key === 'f' && filters) {
      view = { ...view, filters: filters.filters };
      unknown.push(...filters.unknown);
    } else if (key === 's' && isSplit(value, known))
      view = { ...view, split: value.split('.') as [string, string] };
    else if (key === 'b' && value === '1') view = { ...view, isBasemapOn: true };
    else if (key === 'i' && isLanguage(value)) view = { ...view, language: value };
    else if (key === 't' && isTheme(value)) view = { ...view, theme: value };
    else if (key === 'p' && known.hasProject(value))
      selection = { ...selection, project: value, place: null };
    else if (key === 'g' && known.hasPlace(value)) selection = { ...selection, place: value, project: null };
    else if (key === 'm' && known.hasPlan(plan) && /^[^:]+:[a-z0-9-]+$/.test(value)) {
      selection = { ...selection, measure: value };
      view = { ...view, plan };
    } else if (key === 'q' && /^\d{1,7}$/.test(value)) selection = { ...selection, at: Number(value) };
    else if (key === 'x' && isReading(value)) view = { ...view, reading: value };
    else if (key === 'd' && known.hasPlan(value)) view = { ...view, plan: value };
    else if (key === 'n' && isLayer(value)) view = { ...view, list: value };
    else if (key === 'u' && value !== '' && value.length <= longestUnit) view = { ...view, unit: value };
    else if (key === 'w' && isPage(value)) view = { ...view, page: value };
    else unknown.push(part);
  }
  // Words are meant in a measure; without one they are nowhere.
  if (!selection.measure) selection = { ...selection, at: null };
  return { view: { ...view, selection }, unknown };
}

const isLayer = (value: string): value is LayerId => (layerIds as readonly string[]).includes(value);

/** Units are known by name once the texts are there; what is longer is none. */
const longestUnit = 60;

const isReading = (value: string): value is Reading => (readings as readonly string[]).includes(value);

const isPage = (value: string): value is Page => (pages as readonly string[]).includes(value);

const isSplit = (value: string, { hasPlan }: KnownIds): boolean => {
  const plans = value.split('.');
  return plans.length === 2 && plans[0] !== plans[1] && plans.every(hasPlan);
};

const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

const isTheme = (value: string): value is ThemeId => (themeIds as readonly string[]).includes(value);

function parseOpacities(value: string): Partial<Record<LayerId, number>> | null {
  const entries = value.split('.').map((part) => part.split(':'));
  const isSound = entries.every(
    ([id, percent]) =>
      (layerIds as readonly string[]).includes(id!) &&
      /^[1-9]\d$/.test(percent ?? '') &&
      Number(percent) >= 10,
  );
  return isSound ? Object.fromEntries(entries.map(([id, percent]) => [id, Number(percent) / 100])) : null;
}

function splitOnce(part: string): [string, string] {
  const at = part.indexOf('=');
  if (at < 0) return [part, ''];
  try {
    return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
  } catch {
    return [part, ''];
  }
}

function parseCamera(value: string): Camera | null {
  const numbers = value.split(',').map(Number);
  const [lon, lat, zoom] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite)) return null;
  if (lon! < 112 || lon! > 125 || lat! < 25 || lat! > 38.5 || zoom! < 3 || zoom! > 14) return null;
  return { lon: lon!, lat: lat!, zoom: zoom! };
}

function parseLayers(value: string): Record<LayerId, boolean> | null {
  const on = value === '' ? [] : value.split('.');
  if (!on.every((id) => (layerIds as readonly string[]).includes(id))) return null;
  return Object.fromEntries(layerIds.map((id) => [id, on.includes(id)])) as Record<LayerId, boolean>;
}
