let known: boolean | null = null;

/** Whether this browser can draw the map at all (WebGL 2); tried once, since a trial takes a context. */
export function hasWebGl2(): boolean {
  known ??= tryContext();
  return known;
}

function tryContext(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
