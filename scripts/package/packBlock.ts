import { gzipSync } from 'node:zlib';
import { isLateWorker } from './isLateWorker.ts';
import type { BundledFile } from './listFiles.ts';

/** Fonts are compressed as they are; a worker is started from its block just as it stands, but for late ones. */
const asItIs = /\.(?:woff2|js)$/;

/** A file as a block of a page: data to the browser, never run. */
export function packBlock({ path, bytes }: BundledFile): string {
  const isCompressed = !asItIs.test(path) || isLateWorker(path);
  const content = isCompressed ? gzipSync(bytes, { level: 9 }) : bytes;
  const type = isCompressed ? 'application/gzip' : 'application/octet-stream';
  return `<script type="${type}" data-file="${path}">${Buffer.from(content).toString('base64')}</script>`;
}
