/** `npm run check`: formatting, lint, types, unit and data tests, committed data. */
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { runCommand } = await import('./setup/runCommand.mjs');
const { checkAtlas } = await import('./setup/checkAtlas.mjs');
await runCommand(checkAtlas);
