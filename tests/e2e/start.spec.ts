/** `npm start` as a reader runs it: the address it prints answers, and a busy port moves on. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

function listen(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** Runs the command until its output matches, or to its end; resolves to what it wrote. */
function run(
  options: string[],
  until: RegExp,
): Promise<{ output: string; code: number | null; stop: () => void }> {
  const child = spawn(process.execPath, [script, '--no-open', ...options], { stdio: 'pipe' });
  const stop = (): void => void child.kill();
  let output = '';
  return new Promise((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (until.test(output)) resolve({ output, code: null, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => resolve({ output, code, stop }));
  });
}

test('a busy port moves on, and the printed address serves the page with its policy', async () => {
  const busy = await listen();
  const { port } = busy.address() as AddressInfo;
  const { output, stop } = await run(['--port', String(port)], /Plan Atlas: \S+/);
  try {
    const address = /Plan Atlas: (\S+)/.exec(output)?.[1];
    expect(address, output).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(Number(new URL(address!).port)).toBeGreaterThan(port);
    expect(output).toContain(`port ${port} is busy`);
    const response = await fetch(address!);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('<title>规划一张图');
  } finally {
    stop();
    busy.close();
  }
});

test('a port that is none is refused in both languages', async () => {
  const { output, code } = await run(['--port', 'eighty'], /$^/);
  expect(code).toBe(1);
  expect(output).toContain('错误：参数有误（port eighty）');
  expect(output).toContain('Error: bad option (port eighty). Usage: npm start --');
});
