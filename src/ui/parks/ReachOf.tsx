import type { Reach } from '../../analysis/parks/parkTypes.ts';
import { useWords } from '../language/useWords.ts';
import { useParkWords } from './useParkWords.ts';

/** A straight distance with what it may be wrong by; finer than a kilometre only where that can be known. */
export function ReachOf({ reach: { km, plusMinusKm } }: { reach: Reach }) {
  const { formats } = useWords();
  const words = useParkWords();
  const isFine = plusMinusKm !== null && plusMinusKm < 1;
  const shown = formats.number(km, isFine ? 1 : 0);
  return plusMinusKm === null
    ? words.km(shown)
    : words.kmError(shown, formats.number(plusMinusKm, isFine ? 1 : 0));
}
