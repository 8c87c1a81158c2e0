import type { Amount } from '../../model/park.ts';
import { useWords } from '../language/useWords.ts';
import { useParkWords } from './useParkWords.ts';

/** A sum that a clause states, with its year and for whom each. */
export function AmountOf({ amount: { relation, value, unit, year, per } }: { amount: Amount }) {
  const { formats } = useWords();
  const words = useParkWords();
  const digits = Number.isInteger(value) ? 0 : 1;
  const whole = words.amount(
    words.relation[relation],
    formats.number(value, digits),
    unit,
    year === null ? null : String(year),
  );
  return (
    <>
      {per && `${per === 'county' ? words.perCounty : words.perPark} `}
      {whole}
    </>
  );
}
