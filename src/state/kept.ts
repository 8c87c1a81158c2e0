/**
 * The browser's store on the reader's machine. Nothing else in src touches it (a test reads every file), so that what
 * is listed and wiped is all there is.
 */
import { keptKeys, keptPrefix, type KeptSort } from '../model/keptKeys.ts';

/** What is kept of a sort; null where nothing is, or the browser may keep nothing. */
export function readKept(sort: KeptSort): string | null {
  try {
    return localStorage.getItem(keptKeys[sort]);
  } catch {
    return null;
  }
}

/**
 * @param text null to keep no more of it
 * @returns whether the browser does as it is told
 */
export function keep(sort: KeptSort, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(keptKeys[sort]);
    else localStorage.setItem(keptKeys[sort], text);
    return true;
  } catch {
    return false;
  }
}

/** Calls when another tab has changed what is kept of a sort. */
export function watchKept(sort: KeptSort, changed: (text: string | null) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    // All was wiped: there is no key.
    if (key === keptKeys[sort] || key === null) changed(newValue);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

/** The names of ours under which something is kept; none where the browser may keep nothing. */
export function listKeptKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(keptPrefix));
  } catch {
    return [];
  }
}

/** Wipes all of ours, and nothing of any other page's. */
export function wipeKept(): void {
  for (const key of listKeptKeys()) localStorage.removeItem(key);
}
