import type { BorderDescription, JoinRow } from '../../analysis/corridors/borderTypes.ts';
import { crossingsToCsv } from '../../analysis/corridors/crossingsToCsv.ts';
import { joinsToCsv } from '../../analysis/corridors/joinsToCsv.ts';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';
import { PaperButton } from '../papers/PaperButton.tsx';
import { noteCrossings } from './noteCrossings.ts';
import { useBorderWords } from './useBorderWords.ts';

interface Props {
  readonly description: BorderDescription;
  readonly joins: readonly JoinRow[];
  /** What is looked at, and so taken away. */
  readonly part: 'crossings' | 'joins' | 'intervals';
}

/** Takes away what is listed of a border. */
export function BorderTools({ description, joins, part }: Props) {
  const interfaceWords = useWords();
  const { compare, corridors, provinces } = interfaceWords;
  const words = useBorderWords();
  if (part === 'intervals') return null;
  const name = provinces.border(description.provinces.map((one) => provinces.of[one]));
  return (
    <p className="border-tools">
      <button
        type="button"
        className="link"
        onClick={() =>
          download(
            `${name} ${corridors.file[part]}.csv`,
            part === 'crossings'
              ? crossingsToCsv(description, words)
              : joinsToCsv(joins, description.provinces, words),
          )
        }
      >
        {compare.exportCsv}
      </button>{' '}
      <PaperButton
        title={`${name} ${corridors.parts[part]}`}
        sides={description.provinces}
        {...(part === 'crossings'
          ? noteCrossings(description.crossings, interfaceWords)
          : { projects: joins.map(({ project }) => project) })}
      />
    </p>
  );
}
