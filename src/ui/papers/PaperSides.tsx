import type { Sides } from '../../export/buildPaperRows.ts';
import type { Province } from '../../model/status.ts';
import type { PaperCatalogue } from '../../words/loadPaperWords.ts';
import { useWords } from '../language/useWords.ts';

interface Props {
  readonly sides: Sides;
  readonly of: readonly Province[];
  readonly words: PaperCatalogue;
  readonly onChoose: (sides: Sides) => void;
}

/** Whose words stand left and right; choosing the other side's province trades places. */
export function PaperSides({ sides, of, words, onChoose }: Props) {
  const { provinces } = useWords();
  const [ours, theirs] = sides;
  const choose = (at: 0 | 1, side: Province): void => {
    const other = sides[1 - at] === side ? sides[at] : sides[1 - at]!;
    onChoose(at === 0 ? [side, other] : [other, side]);
  };
  return (
    <div className="paper-sides">
      {([ours, theirs] as const).map((side, at) => (
        <label key={at === 0 ? 'ours' : 'theirs'}>
          <span>{at === 0 ? words.ours : words.theirs}</span>
          <select value={side} onChange={({ target }) => choose(at as 0 | 1, target.value as Province)}>
            {of.map((province) => (
              <option key={province} value={province}>
                {provinces.of[province]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
