import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Lets a policy, as a header or within HTML, ask one more origin for pictures and for what is fetched. */
const allow = (policy, origin) =>
  policy.replace(/(?:img|connect)-src (?:'|&#39;)self(?:'|&#39;)/g, (directive) => `${directive} ${origin}`);

/**
 * Serves the operator's settings in place of the built ones, and the page with a policy that allows their origin.
 * @param {{ text: string, origin: string | null }} settings
 */
export function serveSettings({ text, origin }) {
  return {
    name: 'atlas-settings',
    configurePreviewServer({ middlewares, config }) {
      const headers = config.preview.headers ?? {};
      const name = 'Content-Security-Policy';
      if (origin) headers[name] = allow(String(headers[name]), origin);
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/)[0];
        const send = (type, body) => {
          for (const [key, value] of Object.entries(headers)) response.setHeader(key, value);
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          response.end(body);
        };
        if (path === '/atlas-settings.json') send('application/json', text);
        else if (origin && (path === '/' || path === '/index.html'))
          send('text/html', allow(readFileSync(join(root, 'dist/index.html'), 'utf8'), origin));
        else next();
      });
    },
  };
}
