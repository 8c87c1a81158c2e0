/** `npm start`: dependencies, a fresh build, the page on localhost, a browser. */
import { requireNode } from './setup/requireNode.mjs';

requireNode();
const { runCommand } = await import('./setup/runCommand.mjs');
const { startAtlas } = await import('./setup/startAtlas.mjs');
await runCommand(startAtlas);
