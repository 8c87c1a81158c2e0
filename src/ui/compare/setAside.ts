import { keep, readKept, watchKept } from '../../state/kept.ts';

/** Findings set aside, by id, each with its reason. */
export type SetAside = Readonly<Record<string, string>>;

/** Reads what was kept, of whatever shape; never throws. */
export function parseSetAside(text: string | null): SetAside {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export const readSetAside = (): SetAside => parseSetAside(readKept('setAside'));

/** @returns whether the browser keeps it */
export const keepSetAside = (setAside: SetAside): boolean => keep('setAside', JSON.stringify(setAside));

/** Calls when another tab has changed what is kept. */
export const watchSetAside = (changed: (setAside: SetAside) => void): (() => void) =>
  watchKept('setAside', (text) => changed(parseSetAside(text)));
