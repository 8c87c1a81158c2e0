interface Lists {
  at?: unknown;
  findLast?: unknown;
  findLastIndex?: unknown;
  toSorted?: unknown;
  toReversed?: unknown;
}

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLastIndex<T>(
  this: ArrayLike<T>,
  test: (value: T, index: number, list: ArrayLike<T>) => boolean,
): number {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i]!, i, this)) return i;
  return -1;
}

function findLast<T>(this: ArrayLike<T>, test: (value: T, index: number, list: ArrayLike<T>) => boolean) {
  return this[findLastIndex.call(this, test as never)];
}

/**
 * A copy as messages between workers make it, of what pdf.js sends to itself: what is transferred is shared. Functions
 * are refused, as they are there.
 */
function cloneDeeply(value: unknown, known = new Map<object, unknown>()): unknown {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new DOMException('could not be cloned', 'DataCloneError');
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value;
  if (known.has(value)) return known.get(value);
  const keep = <T extends object>(copy: T): T => {
    known.set(value, copy);
    return copy;
  };
  if (ArrayBuffer.isView(value) || value instanceof Blob) return value;
  if (value instanceof Date) return keep(new Date(value));
  if (value instanceof RegExp) return keep(new RegExp(value));
  if (value instanceof Map) {
    const copy = keep(new Map());
    for (const [key, one] of value) copy.set(cloneDeeply(key, known), cloneDeeply(one, known));
    return copy;
  }
  if (value instanceof Set) {
    const copy = keep(new Set());
    for (const one of value) copy.add(cloneDeeply(one, known));
    return copy;
  }
  if (value instanceof Error) return keep(Object.assign(new Error(value.message), { name: value.name }));
  const copy = keep<Record<string, unknown>>(Array.isArray(value) ? ([] as never) : {});
  for (const [key, one] of Object.entries(value)) copy[key] = cloneDeeply(one, known);
  return copy;
}

/**
 * What the atlas and its libraries use and Chromium 91 lacks (government desktops report 90–100). Only what was
 * missing when tried in a real Chromium 91; `polyfills.ts` asks for it where it is needed.
 */
export function definePolyfills(): void {
  const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
  for (const prototype of [Array.prototype as Lists, typed, String.prototype]) define(prototype, 'at', at);
  for (const prototype of [Array.prototype as Lists, typed]) {
    define(prototype, 'findLast', findLast);
    define(prototype, 'findLastIndex', findLastIndex);
  }
  define(Array.prototype, 'toSorted', function toSorted<T>(this: T[], compare?: (a: T, b: T) => number) {
    return [...this].sort(compare);
  });
  define(Array.prototype, 'toReversed', function toReversed<T>(this: T[]) {
    return [...this].reverse();
  });
  define(Object, 'hasOwn', (object: object, key: PropertyKey) =>
    Object.prototype.hasOwnProperty.call(object, key),
  );
  define(globalThis, 'structuredClone', (value: unknown) => cloneDeeply(value));
  define(Promise, 'withResolvers', function withResolvers<T>() {
    let resolve!: (value: T) => void;
    let reject!: (reason: unknown) => void;
    const promise = new Promise<T>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
  if (typeof AbortSignal !== 'undefined')
    define(AbortSignal.prototype, 'throwIfAborted', function throwIfAborted(this: AbortSignal) {
      if (this.aborted) throw new DOMException('The operation was aborted.', 'AbortError');
    });
}
