import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments } from '../../scripts/setup/chromiumArguments.mjs';
import { systemChromiums } from '../../scripts/setup/systemChromiums.mjs';

/** `npm test` names the Chromium that it has tried; a run by hand takes the system's. */
const executablePath = process.env['CHROMIUM_PATH'] ?? systemChromiums()[0];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/reference/{arg}{ext}',
  // A picture is drawn anew only when asked for: a missing one fails, as a changed one does.
  updateSnapshots: process.env['UPDATE'] ? 'all' : 'none',
  globalSetup: './serveBuild.ts',
  workers: 2,
  // On a machine shared with others one of hundreds may run out of time: once more in CI, which tells how many did.
  retries: process.env['CI'] ? 1 : 0,
  // Software WebGL on a shared machine: time enough, and no test may count on it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/atlas/e2e.json' }]],
  use: {
    baseURL: process.env['ATLAS_URL'],
    screenshot: 'only-on-failure',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 800 },
        launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...chromiumArguments] },
      },
    },
  ],
});
