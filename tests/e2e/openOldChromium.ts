import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { openDebuggingPipe } from './debuggingPipe.ts';
import type { OldChromium } from './findChromium91.ts';
import { attachOldPage, type OldPage } from './oldPage.ts';

/** A browser that is too old for Playwright. */
export interface OldBrowser {
  /** A fresh page, with storage of its own. */
  open(): Promise<OldPage>;
  close(): Promise<void>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--use-gl=swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--lang=zh-CN',
  '--window-size=1280,800',
  '--remote-debugging-pipe',
];

/** Starts the browser; rejects with what it wrote last (the library that is missing, say) where it does not start. */
export async function openOldChromium({ path, environment }: OldChromium): Promise<OldBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-old-'));
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own, so that its helpers end with it.
    detached: true,
  });
  let lastWords = '';
  child.stderr!.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-2000);
  });
  const pipe = openDebuggingPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const ended = new Promise<void>((resolve) => {
    const end = (why: unknown): void => {
      pipe.end(new Error(`Chromium 91 has ended (${String(why)}): ${lastWords.trim()}`));
      resolve();
    };
    child.once('error', end);
    // Not on exit: what it wrote last may still be on its way.
    child.once('close', (code, signal) => end(code ?? signal));
  });
  const close = async (): Promise<void> => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await pipe.send('Browser.getVersion');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    open: async () => {
      const { browserContextId } = await pipe.send('Target.createBrowserContext');
      const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank', browserContextId });
      const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
      const dispose = (): Promise<unknown> => pipe.send('Target.disposeBrowserContext', { browserContextId });
      return attachOldPage(pipe, sessionId as string, dispose);
    },
    close,
  };
}
