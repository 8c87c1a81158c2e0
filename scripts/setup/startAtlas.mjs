import { parseArgs } from 'node:util';
import { ensureBuild } from './ensureBuild.mjs';
import { ensureDependencies } from './ensureDependencies.mjs';
import { fail } from './fail.mjs';
import { openBrowser } from './openBrowser.mjs';
import { readSettings } from './readSettings.mjs';
import { servePreview } from './servePreview.mjs';

const usage = 'npm start -- [--port 4173] [--settings FILE] [--no-open]   (PORT=4173, ATLAS_SETTINGS=FILE)';

/** `npm start`: installs and builds what is missing or stale, then serves the production build until stopped. */
export async function startAtlas(commandLine) {
  const { port, open, file } = readOptions(commandLine);
  const settings = readSettings(file);
  await ensureDependencies();
  await ensureBuild();
  const { address } = await servePreview({ port, settings });
  const moved = new URL(address).port !== String(port);
  if (moved) console.log(`端口 ${port} 已被占用，改用下一个 · port ${port} is busy, moved on`);
  console.log(`规划一张图 · Plan Atlas: ${address}   (Ctrl+C 停止 · stops)`);
  if (open) openBrowser(address);
}

function readOptions(commandLine) {
  try {
    const { values } = parseArgs({
      args: commandLine,
      options: { port: { type: 'string' }, settings: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const written = values.port ?? process.env.PORT ?? '4173';
    const port = Number(written);
    if (!/^\d+$/.test(written) || port < 1 || port > 65535) throw new Error(`port ${written}`);
    return { port, open: !values['no-open'], file: values.settings ?? process.env.ATLAS_SETTINGS };
  } catch (error) {
    return fail(
      `参数有误（${error.message}）。用法：${usage}`,
      `bad option (${error.message}). Usage: ${usage}`,
    );
  }
}
