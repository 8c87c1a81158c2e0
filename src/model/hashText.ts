/** FNV-1a in 32 bits, from a given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A short hash of a text, the same everywhere: 64 bits as letters and digits. */
export function hashText(text: string): string {
  const halves = [fnv(text, 0x811c9dc5), fnv(text, 0x5bd1e995)];
  return halves.map((half) => half.toString(36).padStart(7, '0')).join('');
}
