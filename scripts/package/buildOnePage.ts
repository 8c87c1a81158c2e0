import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { assemblePage } from './assemblePage.ts';
import { listFiles, type BundledFile } from './listFiles.ts';
import { onePageConfig } from './onePageConfig.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The whole atlas as one HTML file that asks for nothing. */
export async function buildOnePage(): Promise<string> {
  const { output } = (await build(onePageConfig)) as Rolldown.RolldownOutput;
  const script = output.find((one) => one.type === 'chunk' && one.isEntry);
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
  const others = output.filter((one) => one !== script && one !== sheet);
  const stray = others.filter((one) => one.type === 'chunk');
  if (script?.type !== 'chunk' || sheet?.type !== 'asset' || stray.length > 0)
    throw new Error(
      `not one script and one style sheet: ${output.map(({ fileName }) => fileName).join(', ')}`,
    );
  const built = others.flatMap((one): BundledFile[] =>
    one.type === 'asset' ? [{ path: one.fileName, bytes: Buffer.from(one.source) }] : [],
  );
  return assemblePage({
    html: readFileSync(`${root}index.html`, 'utf8'),
    notice: `${readFileSync(`${root}NOTICE`, 'utf8')}\n${readFileSync(`${root}LICENSE`, 'utf8')}`,
    script: script.code,
    style: Buffer.from(sheet.source).toString('utf8'),
    files: [...built, ...listFiles(`${root}public`)],
  });
}
