/** What XML 1.0 has no place for: control characters, half a surrogate pair, U+FFFE and U+FFFF. */
const unwritable = /[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What would break a line or set a tab where the layout counts on neither. */
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text of one line, of characters that a document can hold. */
export const cleanText = (text: string): string => text.replaceAll(spaces, ' ').replaceAll(unwritable, '');

/** A text as XML, between tags or quotes. */
export const escapeXml = (text: string): string =>
  cleanText(text).replaceAll(/[&<>"]/g, (char) => entities[char]!);
