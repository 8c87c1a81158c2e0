import { fail } from './fail.mjs';
import { installChromium } from './installChromium.mjs';
import { probeChromium } from './probeChromium.mjs';
import { systemChromiums } from './systemChromiums.mjs';

/**
 * A Chromium that starts and gives WebGL 2: CHROMIUM_PATH, the system's, or one fetched for the purpose.
 * @returns {Promise<string>} its path
 */
export async function findChromium() {
  const tried = [];
  for (const path of systemChromiums()) {
    const wrong = await probeChromium(path);
    if (wrong === null) return path;
    tried.push(`${path}: ${wrong}`);
  }
  for (const { source, install } of installChromium) {
    const path = await install();
    const wrong = path ? await probeChromium(path) : '无法取得 · cannot be had here';
    if (wrong === null) return path;
    tried.push(`${path ?? source}: ${wrong}`);
  }
  const list = tried.join('; ');
  return fail(
    `没有可用的 Chromium（${list}）。请安装 chromium（Debian：apt-get install chromium），或用 CHROMIUM_PATH 指明其路径`,
    `no usable Chromium (${list}). Install chromium (Debian: apt-get install chromium) or name its path in CHROMIUM_PATH`,
  );
}
