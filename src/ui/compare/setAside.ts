/** Findings set aside, by id, each with its reason. */
export type SetAside = Readonly<Record<string, string>>;

const key = 'plan-atlas.set-aside';

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

export function readSetAside(): SetAside {
  try {
    return parseSetAside(localStorage.getItem(key));
  } catch {
    return {};
  }
}

/** @returns whether the browser keeps it */
export function keepSetAside(setAside: SetAside): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(setAside));
    return true;
  } catch {
    return false;
  }
}

/** Calls when another tab has changed what is kept. */
export function watchSetAside(changed: (setAside: SetAside) => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key === key) changed(parseSetAside(event.newValue));
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
