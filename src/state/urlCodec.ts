import { addressParts, type KnownIds } from './addressParts.ts';
import type { View } from './atlasState.ts';
import { mendHash } from './mendHash.ts';
import { restingView } from './restingView.ts';

/** The address of a view, after the #. The version lets old links keep working. */
const version = '1';

export interface ParsedView {
  /** The camera is null where the address names none. */
  readonly view: View;
  /** Parts of the address that were not understood, as written. */
  readonly unknown: readonly string[];
}

/** `#v=1&c=118.500,32.600,6.20&l=cities.zones&p=…|g=…&m=suzhou-2021:34&q=5120&…`: what is at rest is left out. */
export function stringifyView(view: View): string {
  const parts = addressParts.flatMap(({ key, write }) => {
    const value = write(view);
    return value === null ? [] : [`${key}=${value}`];
  });
  return `#${[`v=${version}`, ...parts].join('&')}`;
}

/** Reads an address. What is unknown or broken is left out and named; it never throws. */
export function parseView(hash: string, known: KnownIds): ParsedView {
  const unknown: string[] = [];
  let view = restingView;
  for (const part of mendHash(hash).split('&').filter(Boolean)) {
    const [key, value] = splitOnce(part);
    if (key === 'v' && value === version) continue;
    const read = addressParts.find((one) => one.key === key)?.read(value, view, known);
    if (!read) unknown.push(part);
    else {
      view = read.view;
      unknown.push(...(read.unknown ?? []));
    }
  }
  // Words are meant in a measure; without one they are nowhere.
  const { selection } = view;
  if (!selection.measure) view = { ...view, selection: { ...selection, at: null } };
  return { view, unknown };
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
