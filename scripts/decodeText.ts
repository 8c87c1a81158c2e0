/**
 * Text of a file in UTF-8 or, where it is not valid UTF-8, GB18030. A byte order mark stays out.
 * @returns the text, or what is wrong in words
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: string } {
  if (bytes.length === 0) return { problem: '文件是空的 the file is empty' };
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? { problem: '不是文本文件 not a text file' } : { text };
    } catch {
      continue;
    }
  }
  return { problem: '既不是 UTF-8 也不是 GB18030 文本 neither UTF-8 nor GB18030 text' };
}
