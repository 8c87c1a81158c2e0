import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The machine may be a slow one; no test waits this long.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/atlas/unit.json' }]],
  },
});
