import type { GarbledRange } from '../model/plan.ts';
import type { RawRange } from './rawRange.ts';

/**
 * Where a garbled stretch stands, or null where the text does not hold it.
 * @throws where the text holds it more than once: one of the copies is the plan's own sentence
 */
export function findGarbled(raw: string, { after = '', quote }: GarbledRange): RawRange | null {
  const whole = after + quote;
  const at = quote ? raw.indexOf(whole) : -1;
  if (at < 0) return null;
  if (raw.includes(whole, at + 1)) throw new Error(`Garbled stretch stands more than once: ${whole}`);
  const start = at + after.length;
  return { start, end: start + quote.length, reason: 'garbled' };
}
