import { composePlans } from './composePlans.ts';
import { createPlanReader } from './createPlanReader.ts';
import type { PressInput } from './pressInput.ts';
import type { PressOutput } from './pressOutput.ts';

/** Text → measures → mentions → commitments → geometry → layers. Pure; the same in Node and in a browser. */
export function pressPlans(input: PressInput): PressOutput {
  const { parse, read } = createPlanReader(input);
  const readings = input.plans.map((plan) => read(parse(plan)));
  return composePlans(readings, { ...input, plans: input.plans.map(({ record }) => record) });
}
