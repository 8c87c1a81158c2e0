/** Scenes that stand whole in a text that is no longer JSON (cut off, a character lost): each is an object with an address. */
export function salvageScenes(text: string): unknown[] {
  const scenes: unknown[] = [];
  for (let at = text.indexOf('{', 1); at >= 0;) {
    const end = findEnd(text, at);
    const scene = end === null ? null : readScene(text.slice(at, end));
    if (scene) scenes.push(scene);
    at = text.indexOf('{', scene ? end! : at + 1);
  }
  return scenes;
}

function readScene(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'address' in value ? value : null;
  } catch {
    return null;
  }
}

/** Where the first brace closes again outside of strings; null where it does not, or another opens before. */
function findEnd(text: string, start: number): number | null {
  let isInString = false;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '}') return at + 1;
    // A scene holds no object, so what was begun before this one is broken.
    else if (character === '{') return null;
  }
  return null;
}
