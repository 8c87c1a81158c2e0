import { statSync } from 'node:fs';
import { ensureBuild } from '../setup/ensureBuild.mjs';

/** Megabytes (10⁶ bytes) of what `npm run package` writes, packed anew where it is stale. */
export async function measurePackage(root: string): Promise<Record<'zip' | 'oneFile', number[]>> {
  await ensureBuild({ isPackaged: true });
  const sizeOf = (name: string): number[] => [statSync(`${root}/package/${name}`).size / 1e6];
  return { zip: sizeOf('plan-atlas.zip'), oneFile: sizeOf('plan-atlas.html') };
}
