import { chromiumArguments } from './chromiumArguments.mjs';

const patienceMs = 60_000;

/**
 * Starts a Chromium as the tests do and asks it for WebGL 2. Needs the dependencies.
 * @returns {Promise<string | null>} what is wrong with it; null where it will do
 */
export async function probeChromium(executablePath) {
  const { chromium } = await import('@playwright/test');
  let browser = null;
  try {
    browser = await chromium.launch({ executablePath, args: chromiumArguments, timeout: patienceMs });
    const page = await browser.newPage();
    const hasWebGl2 = await Promise.race([
      page.evaluate('Boolean(document.createElement("canvas").getContext("webgl2"))'),
      new Promise((resolve) => setTimeout(resolve, patienceMs, false).unref()),
    ]);
    return hasWebGl2 ? null : '无 WebGL 2 · no WebGL 2';
  } catch (error) {
    return `无法启动 · does not start (${String(error.message).split('\n')[0]})`;
  } finally {
    await browser?.close();
  }
}
