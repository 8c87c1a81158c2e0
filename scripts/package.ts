/**
 * `npm run package`: what can be taken away, in `package/`. A zip with the folder that any static server can serve,
 * and one HTML file that opens by double click. Packing again changes no byte.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildOnePage } from './package/buildOnePage.ts';
import { buildZip } from './package/buildZip.ts';
import { ensureBuild } from './setup/ensureBuild.mjs';

await ensureBuild();
const folder = fileURLToPath(new URL('../package/', import.meta.url));
mkdirSync(folder, { recursive: true });
const files = [
  ['plan-atlas.html', Buffer.from(await buildOnePage())],
  ['plan-atlas.zip', buildZip()],
] as const;
for (const [name, content] of files) {
  writeFileSync(folder + name, content);
  const megabytes = (content.length / 1e6).toFixed(1);
  console.log(
    `${folder}${name}  ${megabytes} MB  sha256 ${createHash('sha256').update(content).digest('hex')}`,
  );
}
