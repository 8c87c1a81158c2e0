import type { Proposal } from '../../model/proposal.ts';
import { ownText } from '../../state/own/ownText.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import { useReviewWords } from './useReviewWords.ts';

interface Props {
  readonly proposal: Proposal;
  readonly onOpen: (at: number) => void;
}

/** The sentences that name a new thing; each opens in the text. */
export function OccurrenceList({ proposal: { occurrences }, onOpen }: Props) {
  const words = useWords();
  const review = useReviewWords();
  const script = useAtlasState(({ own }) => own?.review.plan.script ?? 'Hans');
  const text = useAtlasState(ownText);
  const labels = new Map(text?.measures.map((measure) => [measure.id, numberLabel(measure, words)]));
  return (
    <ol className="occurrences" aria-label={review.occurrences(words.formats.number(occurrences.length))}>
      {occurrences.map(({ measure, quote, rawStart, nameStart }, at) => (
        <li key={`${rawStart} ${nameStart}`}>
          <button type="button" onClick={() => onOpen(at)}>
            <span>{labels.get(measure) ?? measure}</span>
            <q lang={script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>{quote}</q>
          </button>
        </li>
      ))}
    </ol>
  );
}
