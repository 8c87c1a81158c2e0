import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A file that a page asked for, and when (milliseconds since 1970). */
export interface Request {
  readonly file: string;
  readonly at: number;
}

export interface Server {
  /** Ends in a slash. */
  readonly address: string;
  /** All requests so far that were answered with a file. */
  readonly requests: readonly Request[];
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves folders on this machine, each below its own name, uncompressed; a browser may keep what it has. */
export async function servePages(folders: Readonly<Record<string, string>>): Promise<Server> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
    const path = normalize(rest.join('/') || 'index.html');
    const file = name in folders && !path.startsWith('..') ? join(folders[name]!, path) : '';
    const size = statSync(file, { throwIfNoEntry: false });
    if (!size?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    requests.push({ file, at: performance.timeOrigin + performance.now() });
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': size.size,
      'Cache-Control': 'max-age=3600',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
