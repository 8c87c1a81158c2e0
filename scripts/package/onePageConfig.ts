import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { isLateWorker } from './isLateWorker.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const replacement = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));

/** How the code of a block's address is written into the script: workers start from it, all else is a
 * path. */
const addressIn = (file: string): string | { runtime: string } =>
  file.endsWith('.js') && !isLateWorker(file)
    ? {
        runtime: `"data:text/javascript;base64,"+document.querySelector('script[data-file="${file}"]').text`,
      }
    : `./${file}`;

/**
 * The page as one script and one style sheet, kept in memory; fonts and workers are files beside them. The rest is as
 * in vite.config.ts.
 */
export const onePageConfig: InlineConfig = {
  root,
  configFile: `${root}vite.config.ts`,
  logLevel: 'warn',
  publicDir: false,
  resolve: {
    alias: [
      { find: /^.*\/bundledFiles\.ts$/, replacement: replacement('bundledFiles.ts') },
      {
        find: '@fontsource-variable/noto-sans-sc/index.css',
        replacement: replacement('bundledFont.ts'),
      },
    ],
  },
  experimental: { renderBuiltUrl: addressIn },
  worker: { rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    write: false,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: `${root}src/main.tsx`, output: { codeSplitting: false } },
  },
};
