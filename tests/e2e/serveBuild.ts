import { ensureBuild } from '../../scripts/setup/ensureBuild.mjs';
import { servePreview } from '../../scripts/setup/servePreview.mjs';

/** Serves a fresh production build on a free port for the whole run; tests find its address in ATLAS_URL. */
export default async function serveBuild(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['ATLAS_URL']) return undefined;
  await ensureBuild();
  const { address, close } = await servePreview({ port: 0, host: '127.0.0.1' });
  process.env['ATLAS_URL'] = address;
  return close;
}
