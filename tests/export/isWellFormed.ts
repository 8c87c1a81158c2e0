/** What XML 1.0 allows in a document. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const token = /<\?xml[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const text = /^(?:[^&<>]|&(?:amp|lt|gt|quot|apos|#\d+);)*$/;

/** Whether a text is well-formed XML of the plain kind that we write: elements, attributes, text, one root. */
export function isWellFormed(xml: string): boolean {
  if (!allowed.test(xml)) return false;
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  for (const [whole, closes, name, attributes = '', isEmpty, words] of xml.matchAll(token)) {
    at += whole.length;
    if (words !== undefined && (!text.test(words) || (open.length === 0 && words.trim() !== '')))
      return false;
    if (!name) continue;
    if (![...attributes.matchAll(/"([^"]*)"/g)].every(([, value]) => text.test(value!))) return false;
    if (closes) {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (!isEmpty) open.push(name);
    }
  }
  return at === xml.length && open.length === 0 && roots === 1;
}
