/** `npm test`: set-up, all that `npm run check` does, the production build, end-to-end tests in a real Chromium. */
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { runCommand } = await import('./setup/runCommand.mjs');
const { testAtlas } = await import('./setup/testAtlas.mjs');
await runCommand(testAtlas);
