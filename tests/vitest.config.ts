import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests change nothing that another could see; so the plans are pressed once a worker, not once a file.
    isolate: false,
    // The machine may be a slow one; no test waits this long.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/atlas/unit.json' }]],
  },
});
