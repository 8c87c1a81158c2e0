import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { OldChromium } from './findChromium91.ts';

/** A page of a browser that is too old for Playwright, spoken to in its own debugging protocol. */
export interface OldPage {
  /** Exceptions and console errors so far. */
  readonly faults: readonly string[];
  goto(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, never>;
  readonly result?: Record<string, never>;
  readonly error?: { readonly message: string };
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
  '--window-size=1280,800',
  '--remote-debugging-pipe',
];

export async function openOldChromium({ path, environment }: OldChromium): Promise<OldPage> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-old-'));
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A process group of its own, so that its helpers end with it.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const faults: string[] = [];
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (reason: Error) => void }>();
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  toBrowser.on('error', () => {});
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium 91 has ended'));
  });

  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop()!;
    for (const message of messages) receive(JSON.parse(message) as Message);
  });

  function receive({ id, method, params, result, error }: Message): void {
    const call = id === undefined ? undefined : waiting.get(id);
    if (call) {
      waiting.delete(id!);
      if (error) call.reject(new Error(error.message));
      else call.resolve(result as never);
    }
    const fault = method && describeFault(method, params ?? {});
    if (fault) faults.push(fault);
  }

  let lastId = 0;
  function send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, never>> {
    const id = ++lastId;
    toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  }

  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  for (const domain of ['Runtime', 'Log', 'Page']) await send(`${domain}.enable`, {}, sessionId);

  return {
    faults,
    goto: async (url) => void (await send('Page.navigate', { url }, sessionId)),
    evaluate: async (expression) => {
      const answer = await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
        sessionId,
      );
      return (answer['result'] as unknown as { value: unknown }).value;
    },
    close: async () => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

interface Thrown {
  readonly text: string;
  readonly url?: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  readonly exception?: { readonly description?: string };
}

function describeFault(method: string, params: Record<string, unknown>): string | null {
  if (method === 'Runtime.exceptionThrown') {
    const { text, url = '', lineNumber, columnNumber, exception } = params['exceptionDetails'] as Thrown;
    return `${text} ${exception?.description ?? ''} (${url}:${lineNumber + 1}:${columnNumber + 1})`;
  }
  if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error')
    return JSON.stringify(params['args']);
  const { level, text } = (params['entry'] ?? {}) as { level?: string; text?: string };
  return method === 'Log.entryAdded' && level === 'error' ? text! : null;
}
