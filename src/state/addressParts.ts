import { themeIds } from '../layers/themes.ts';
import { isFiltering } from '../model/filters.ts';
import { layerIds } from '../model/kinds.ts';
import { languages } from '../model/languages.ts';
import { isFindingId, parseAsked, stringifyAsked } from './askedCodec.ts';
import { parseBeside, stringifyBeside } from './besideCodec.ts';
import { parseFilters, stringifyFilters } from './filterCodec.ts';
import { modes, pages, readings, rooms, sheets, type Selection, type View } from './atlasState.ts';
import { parseCamera, stringifyCamera } from './cameraCodec.ts';
import { parseCorridor, stringifyCorridor } from './corridorCodec.ts';
import { parseLayers, parseOpacities, stringifyLayers, stringifyOpacities } from './layerCodec.ts';
import { parseParks, stringifyParks } from './parkCodec.ts';
import { parkPages } from './parkQuery.ts';
import { provinceCode, provinceOfCode } from './provinceCodes.ts';
import { restingView } from './restingView.ts';
import { parseScene, stringifyScene } from './stories/sceneCodec.ts';

/** What names exist; an address may only point at these. */
export interface KnownIds {
  readonly hasProject: (id: string) => boolean;
  readonly hasPlace: (id: string) => boolean;
  readonly hasPlan: (id: string) => boolean;
}

/** What one part of an address says: what it changes in the view, and what of it was not understood. */
export interface ReadPart {
  readonly view: View;
  readonly unknown?: readonly string[];
}

/** One `key=value` of an address. */
export interface AddressPart {
  readonly key: string;
  /** The value for a view; null where the view is at rest in this. */
  readonly write: (view: View) => string | null;
  /** The view with what the value says; null where it says nothing that can be understood. */
  readonly read: (value: string, view: View, known: KnownIds) => ReadPart | null;
}

/** A part whose value is one of a list; at rest it is not written. */
const oneOf = <Key extends keyof View>(
  key: string,
  name: Key,
  values: readonly View[Key][],
): AddressPart => ({
  key,
  write: (view) => (view[name] === restingView[name] ? null : (view[name] as string)),
  read: (value, view) =>
    (values as readonly unknown[]).includes(value) ? { view: { ...view, [name]: value } } : null,
});

const select = (view: View, selection: Partial<Selection>): ReadPart => ({
  view: { ...view, selection: { ...view.selection, ...selection } },
});

/** Units are known by name once the texts are there; what is longer is none. */
const longestUnit = 60;

/** The parts of an address in the order in which they are written. */
export const addressParts: readonly AddressPart[] = [
  oneOf('k', 'mode', modes),
  {
    key: 'c',
    write: ({ camera }) => camera && stringifyCamera(camera),
    read: (value, view) => {
      const camera = parseCamera(value);
      return camera && { view: { ...view, camera } };
    },
  },
  {
    key: 'l',
    write: ({ layers }) => stringifyLayers(layers),
    read: (value, view) => {
      const layers = parseLayers(value);
      return layers && { view: { ...view, layers } };
    },
  },
  {
    key: 'p',
    write: ({ selection }) => selection.project,
    read: (value, view, known) =>
      known.hasProject(value) ? select(view, { project: value, place: null }) : null,
  },
  {
    key: 'g',
    write: ({ selection }) => selection.place,
    read: (value, view, known) =>
      known.hasPlace(value) ? select(view, { place: value, project: null }) : null,
  },
  {
    key: 'm',
    write: ({ selection }) => selection.measure,
    read: (value, view, known) => {
      const plan = value.split(':')[0]!;
      if (!known.hasPlan(plan) || !/^[^:]+:[a-z0-9-]+$/.test(value)) return null;
      return select({ ...view, plan }, { measure: value });
    },
  },
  {
    key: 'q',
    write: ({ selection }) => (selection.measure && selection.at !== null ? String(selection.at) : null),
    read: (value, view) => (/^\d{1,7}$/.test(value) ? select(view, { at: Number(value) }) : null),
  },
  {
    key: 'd',
    write: ({ plan, selection }) => (selection.measure?.split(':')[0] === plan ? null : plan),
    read: (value, view, known) => (known.hasPlan(value) ? { view: { ...view, plan: value } } : null),
  },
  oneOf('x', 'reading', readings),
  oneOf('w', 'page', pages),
  {
    key: 'u',
    write: ({ unit }) => unit && encodeURIComponent(unit),
    read: (value, view) =>
      value !== '' && value.length <= longestUnit ? { view: { ...view, unit: value } } : null,
  },
  oneOf('t', 'theme', themeIds),
  {
    key: 'f',
    write: ({ filters }) => (isFiltering(filters) ? stringifyFilters(filters) : null),
    read: (value, view, known) => {
      const { filters, unknown } = parseFilters(value, known.hasPlan);
      return { view: { ...view, filters }, unknown };
    },
  },
  {
    key: 'b',
    write: ({ isBasemapOn }) => (isBasemapOn ? '1' : null),
    read: (value, view) => (value === '1' ? { view: { ...view, isBasemapOn: true } } : null),
  },
  oneOf('i', 'language', languages),
  {
    key: 's',
    write: ({ split }) => split && split.join('.'),
    read: (value, view, { hasPlan }) => {
      const [left, right, ...more] = value.split('.');
      if (!left || !right || more.length || left === right || !hasPlan(left) || !hasPlan(right)) return null;
      return { view: { ...view, split: [left, right] } };
    },
  },
  oneOf('n', 'list', layerIds),
  {
    key: 'o',
    write: ({ opacities }) => stringifyOpacities(opacities),
    read: (value, view) => {
      const opacities = parseOpacities(value);
      return opacities && { view: { ...view, opacities } };
    },
  },
  {
    key: 'y',
    write: ({ side }) => side && provinceCode(side),
    read: (value, view) => {
      const side = provinceOfCode(value);
      return side && { view: { ...view, side } };
    },
  },
  {
    key: 'e',
    write: ({ border }) => border && border.map(provinceCode).join('.'),
    read: (value, view) => {
      const [a, b, ...more] = value.split('.').map(provinceOfCode);
      if (!a || !b || a === b || more.length) return null;
      return { view: { ...view, border: [a, b] } };
    },
  },
  {
    key: 'r',
    write: ({ corridor }) => corridor && stringifyCorridor(corridor),
    read: (value, view, known) => {
      const corridor = parseCorridor(value, known);
      return corridor && { view: { ...view, corridor } };
    },
  },
  oneOf('h', 'sheet', sheets),
  {
    key: 'a',
    write: ({ asked }) => asked.finding,
    read: (value, view, { hasProject }) =>
      isFindingId(value, hasProject) ? { view: { ...view, asked: { ...view.asked, finding: value } } } : null,
  },
  {
    key: 'z',
    write: ({ asked }) => stringifyAsked(asked),
    read: (value, view) => {
      const asked = parseAsked(value);
      return asked && { view: { ...view, asked: { ...asked, finding: view.asked.finding } } };
    },
  },
  {
    key: 'ho',
    write: ({ beside }) => stringifyBeside(beside),
    read: (value, view, { hasPlan }) => {
      const beside = parseBeside(value, hasPlan);
      return beside && { view: { ...view, beside } };
    },
  },
  {
    key: 'kr',
    write: ({ mode, room }) => (mode === 'present' && room !== restingView.room ? room : null),
    read: (value, view) => {
      const room = rooms.find((one) => one === value);
      return room ? { view: { ...view, room } } : null;
    },
  },
  {
    key: 'sc',
    write: ({ scene }) => scene && stringifyScene(scene),
    read: (value, view) => {
      const scene = parseScene(value);
      return scene && { view: { ...view, scene } };
    },
  },
  {
    key: 'st',
    write: ({ sharedStory }) => sharedStory,
    read: (value, view) =>
      /^[\w-]{1,40000}$/.test(value) ? { view: { ...view, sharedStory: value } } : null,
  },
  oneOf('jp', 'parkPage', parkPages),
  {
    key: 'j',
    write: ({ parks }) => stringifyParks(parks),
    read: (value, view, known) => {
      const { query, unknown } = parseParks(value, known);
      return { view: { ...view, parks: query }, unknown };
    },
  },
];
