/**
 * Serves the production build in `dist` with the headers of vite.config.ts. A busy port moves on to the next.
 * @param {{ port: number, host?: string, settings?: { text: string, origin: string | null } | null }} where port 0
 *   takes any free one; `settings` are the operator's (see readSettings)
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the page's address, with a slash at the end
 */
export async function servePreview({ port, host = 'localhost', settings = null }) {
  const { preview } = await import('vite');
  const { root } = await import('./root.mjs');
  const { serveSettings } = await import('./serveSettings.mjs');
  const server = await preview({
    root,
    logLevel: 'warn',
    plugins: settings ? [serveSettings(settings)] : [],
    preview: { port, host, strictPort: false, open: false },
  });
  const address = `http://${host}:${server.httpServer.address().port}/`;
  return { address, close: () => server.close() };
}
