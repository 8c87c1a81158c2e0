import type { Kind } from '../model/kinds.ts';
import type { Nature } from './governVerb.ts';

/** Kinds whose names stand before other nouns more often than for themselves (长江岸线, 都市圈交通). */
const regionKinds = new Set<Kind>(['metro_area', 'economic_belt', 'corridor', 'river', 'lake']);
/** Kinds whose members act by themselves once they stand. */
const bodyKinds = new Set<Kind>(['school', 'research', 'hospital']);

/** What a name of this kind stands for in a sentence. */
export function natureOf(kind: Kind, stands: boolean): Nature {
  if (regionKinds.has(kind)) return 'region';
  return stands && bodyKinds.has(kind) ? 'body' : 'thing';
}
