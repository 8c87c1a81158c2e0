import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments } from './chromiumArguments.mjs';

const page = `<body><script>
document.body.textContent = 'webgl2:' + (document.createElement('canvas').getContext('webgl2') ? 'yes' : 'no')
</script>`;

/**
 * Starts a Chromium and asks it for WebGL 2.
 * @returns {Promise<string | null>} what is wrong with it; null where it will do
 */
export async function probeChromium(path, environment = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-probe-'));
  const flags = ['--headless', ...chromiumArguments, `--user-data-dir=${profile}`, '--dump-dom'];
  try {
    return await new Promise((resolve) => {
      execFile(
        path,
        [...flags, `data:text/html,${encodeURIComponent(page)}`],
        { timeout: 60_000, killSignal: 'SIGKILL', env: { ...process.env, ...environment } },
        (error, dom) => {
          if (dom.includes('webgl2:yes')) resolve(null);
          else if (dom.includes('webgl2:no')) resolve('无 WebGL 2 · no WebGL 2');
          else resolve(`无法启动 · does not start (${String(error?.code ?? error?.signal ?? 'no output')})`);
        },
      );
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
