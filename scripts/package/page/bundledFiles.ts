/** In the place of src/state/bundledFiles.ts where the page is one file: all other files are blocks of it. */
import { addProtocol } from 'maplibre-gl';
import { findBlock } from './findBlock.ts';

const protocol = 'packed';

/** `./data/../settings.json` and `packed://settings.json` alike: the path that the block is named by. */
const pathOf = (url: string): string =>
  new URL(url.replace(`${protocol}:/`, ''), 'http://page/').pathname.slice(1);

export const openFile = async (url: string): Promise<Response> => {
  const block = findBlock(pathOf(url));
  if (!block) return new Response(null, { status: 404 });
  const bytes = new Blob([decodeBase64(block.text)]);
  if (block.type !== 'application/gzip') return new Response(bytes);
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip')));
};

/**
 * A worker that is started late is packed as data are, and comes from a `blob:` address: longer ones than two megabytes
 * Chrome takes no data URL for. From the disk it starts only classic workers from there, which know neither
 * `import.meta` nor `await` outside of a function.
 */
export const startWorker = async (url: string): Promise<Worker> => {
  const code = await (await openFile(url)).text();
  const classic = `(async () => {"use strict";${code.replaceAll('import.meta.url', 'self.location.href')}\n})();`;
  const address = URL.createObjectURL(new Blob([classic], { type: 'text/javascript' }));
  const worker = new Worker(address);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return worker;
};

export const addressOf = (url: string): string => `${protocol}://${pathOf(url)}`;

function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

// The map's workers cannot reach into the page: they ask it.
addProtocol(protocol, async ({ url, type }) => {
  const file = await openFile(url);
  if (!file.ok) throw new Error(`${file.status}: ${url}`);
  return { data: await (type === 'json' ? file.json() : file.arrayBuffer()) };
});
