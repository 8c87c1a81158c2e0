import { spawn } from 'node:child_process';

const openers = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Opens an address in the reader's browser where there is a display; silently does nothing where there is none. */
export function openBrowser(address, platform = process.platform) {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || BROWSER === 'none' || (platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const [program, ...rest] = openers[platform] ?? [];
  if (!program) return;
  const child = spawn(program, [...rest, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
