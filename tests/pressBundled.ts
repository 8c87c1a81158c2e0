import { vi } from 'vitest';
import { readPlans } from '../scripts/readData.ts';
import { readPressInput } from '../scripts/readPressInput.ts';
import { pressPlans } from '../src/press/pressPlans.ts';
import { deepFreeze } from './deepFreeze.ts';

// Pressing takes a second or two, and many times that where the machine is busy.
vi.setConfig({ hookTimeout: 60_000 });

let bundled: ReturnType<typeof press> | undefined;

function press() {
  const input = deepFreeze({ ...readPressInput(), plans: readPlans() });
  return { input, output: deepFreeze(pressPlans(input)) };
}

/**
 * The five bundled plans, what the press needs beside them, and what it makes of them; frozen before and after,
 * so that one pressing serves every file of a worker.
 */
export function pressBundled(): ReturnType<typeof press> {
  return (bundled ??= press());
}

export type Bundled = ReturnType<typeof pressBundled>;
