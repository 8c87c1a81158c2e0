import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { servePreview } from '../../scripts/setup/servePreview.mjs';

const build = fileURLToPath(new URL('../../dist/index.html', import.meta.url));

/** Serves the production build on a free port for the whole run; tests find its address in ATLAS_URL. */
export default async function serveBuild(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['ATLAS_URL']) return undefined;
  if (!existsSync(build)) throw new Error(`${build} is missing: npm run build`);
  const { address, close } = await servePreview({ port: 0, host: '127.0.0.1' });
  process.env['ATLAS_URL'] = address;
  return close;
}
