import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const known = new Map<string, Promise<number>>();

/** Bytes of a file as a good server would send it: brotli at its best, or as it is where that is smaller. */
export function compressedSize(file: string): Promise<number> {
  const earlier = known.get(file);
  if (earlier) return earlier;
  const size = readFile(file).then(async (content) => {
    const options = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    };
    return Math.min(content.length, (await compress(content, options)).length);
  });
  known.set(file, size);
  return size;
}
