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
