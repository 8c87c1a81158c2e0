import { readPlans } from '../scripts/readData.ts';
import { readPressInput } from '../scripts/readPressInput.ts';
import { pressPlans } from '../src/press/pressPlans.ts';
import { deepFreeze } from './deepFreeze.ts';

/** The five bundled plans, what the press needs beside them, and what it makes of them; frozen before and after. */
export function pressBundled() {
  const input = deepFreeze({ ...readPressInput(), plans: readPlans() });
  return { input, output: deepFreeze(pressPlans(input)) };
}

export type Bundled = ReturnType<typeof pressBundled>;
