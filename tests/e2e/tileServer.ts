import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** One colour, 256 × 256, as PNG. */
export function buildTile([red, green, blue]: readonly [number, number, number]): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.from(Array.from({ length: 256 }, () => [red, green, blue]).flat()),
  ]);
  const rows = Buffer.concat(Array.from({ length: 256 }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];

/** A PMTiles archive (version 3) whose every tile down to zoom 8 is the same picture. */
export function buildArchive(tile: Buffer): Buffer {
  const maxZoom = 8;
  const tiles = (4 ** (maxZoom + 1) - 1) / 3;
  // One entry: from tile 0 on, so many of a run, so long, at the start of the data.
  const directory = Buffer.from([1, 0, ...varint(tiles), ...varint(tile.length), 1]);
  const metadata = Buffer.from('{}');
  const head = Buffer.alloc(127);
  head.write('PMTiles', 'latin1');
  head.writeUInt8(3, 7);
  const sections = [127, directory.length, 127 + directory.length, metadata.length, 0, 0];
  const data = [127 + directory.length + metadata.length, tile.length];
  for (const [index, value] of [...sections, ...data, tiles, 1, 1].entries())
    head.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  // Clustered; directories and tiles as they are; PNG; zooms.
  for (const [index, value] of [1, 1, 1, 2, 0, maxZoom].entries()) head.writeUInt8(value, 96 + index);
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    head.writeInt32LE(degrees * 1e7, 102 + index * 4);
  return Buffer.concat([head, directory, metadata, tile]);
}

export interface TileServer {
  readonly origin: string;
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Tiles at `/tiles/{z}/{x}/{y}.png` and `/wmts?…`, an archive at `/base.pmtiles`; notes what it is asked for. */
export async function serveTiles(tile: Buffer): Promise<TileServer> {
  const archive = buildArchive(tile);
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url!);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Content-Range');
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    if (request.url!.startsWith('/base.pmtiles') && range) {
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), archive.length - 1)];
      response.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${archive.length}` });
      response.end(archive.subarray(from, to + 1));
    } else {
      response.setHeader('Content-Type', 'image/png');
      response.end(request.method === 'OPTIONS' ? '' : tile);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
