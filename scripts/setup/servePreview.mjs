/**
 * Serves the production build in `dist` with the headers of vite.config.ts. A busy port moves on to the next.
 * @param {{ port: number, host?: string }} where port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the page's address, with a slash at the end
 */
export async function servePreview({ port, host = 'localhost' }) {
  const { preview } = await import('vite');
  const { root } = await import('./root.mjs');
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { port, host, strictPort: false, open: false },
  });
  const address = `http://${host}:${server.httpServer.address().port}/`;
  return { address, close: () => server.close() };
}
