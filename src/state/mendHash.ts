/** Marks that end a sentence; behind a link in a chat they are often taken for a part of it. */
const sentenceEnd = /(?:[\s.,;!?。，；、！？]|%20|%E3%80%8[12]|%EF%BC%(?:8C|9B|81|9F))+$/i;

/** An address without its #, and without what chats and documents do to a link: escapes, a sentence's mark at its end. */
export function mendHash(hash: string): string {
  const own = hash.replace(/^#/, '').replace(sentenceEnd, '');
  const isEscaped = !own.includes('=') && /%3D/i.test(own);
  return (isEscaped ? decode(own) : own).replaceAll('&amp;', '&');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
