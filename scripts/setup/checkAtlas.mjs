import { ensureDependencies } from './ensureDependencies.mjs';
import { runSteps } from './runSteps.mjs';

/** What must hold before anything is built or committed; each is a script of package.json. */
export const checks = ['format:check', 'lint', 'types', 'unit', 'data:check'];

/** `npm run check`: true where every check succeeds. */
export async function checkAtlas() {
  await ensureDependencies();
  const results = await runSteps(checks);
  return results.every(({ succeeded }) => succeeded);
}
