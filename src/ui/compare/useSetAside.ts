import { useEffect, useState } from 'react';
import { keepSetAside, readSetAside, watchSetAside, type SetAside } from './setAside.ts';

/** Findings that this reader has set aside; kept in the browser. */
export interface SetAsideList {
  readonly reasons: SetAside;
  /** False once the browser has refused to keep them. */
  readonly isKept: boolean;
  readonly add: (id: string, reason: string) => void;
  readonly bringBack: (id: string) => void;
}

export function useSetAside(): SetAsideList {
  const [reasons, setReasons] = useState(readSetAside);
  const [isKept, setKept] = useState(true);
  useEffect(() => watchSetAside(setReasons), []);
  const change = (next: SetAside): void => {
    setReasons(next);
    setKept(keepSetAside(next));
  };
  return {
    reasons,
    isKept,
    // Another tab may have kept more in the meantime.
    add: (id, reason) => change({ ...reasons, ...(isKept ? readSetAside() : {}), [id]: reason }),
    bringBack: (id) => {
      const { [id]: _, ...others } = { ...reasons, ...(isKept ? readSetAside() : {}) };
      change(others);
    },
  };
}
