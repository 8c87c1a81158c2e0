import { build, loadConfigFromFile, type Plugin } from 'vite';
import type { PageSettings } from './pages/pageSettings.ts';

/** A page for comparison or of the search or the analyses alone, built as ours is: same target, same minifier, same worker format. */
export async function buildPage(
  root: string,
  name: 'bare' | 'plain' | 'search' | 'analysis',
  settings: PageSettings | null,
  out: string,
): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
  const { build: ours, worker } = loaded!.config;
  await build({
    configFile: false,
    root: `${root}/scripts/bench/pages`,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: settings ? [giveSettings(settings)] : [],
    worker,
    build: {
      ...ours,
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: { input: `${root}/scripts/bench/pages/${name}.html` },
    },
  });
}

function giveSettings(settings: PageSettings): Plugin {
  const id = 'virtual:bench-settings';
  return {
    name: 'bench-settings',
    resolveId: (source) => (source === id ? id : null),
    load: (source) => (source === id ? `export default ${JSON.stringify(settings)};` : null),
  };
}
