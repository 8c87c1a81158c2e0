import { useEffect } from 'react';
import { abridgeClause } from '../../analysis/abridgeClause.ts';
import type { PlanSummary } from '../../model/plan.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { ClausePieces } from '../card/ClausePieces.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import { useMarked } from '../reader/useMarked.ts';
import { useReceivedScript } from '../reader/useReceivedScript.ts';
import { usePresentWords } from './usePresentWords.ts';

/** Characters that can be read from eight metres away at one look. */
const longest = 110;

/** The clause of what is chosen, large, with its plan, number, date and stage. */
export function ShowClause() {
  const measure = useAtlasState((state) => state.selection.measure);
  const plan = useAtlasState(({ data }) => data.plans.find(({ id }) => id === measure?.split(':')[0]));
  return measure && plan ? <Clause measure={measure} plan={plan} /> : null;
}

function Clause({ measure: id, plan }: { measure: string; plan: PlanSummary }) {
  const { loader } = useAtlas();
  const words = useWords();
  const { show } = usePresentWords();
  useEffect(() => void loader.loadText(plan.id), [loader, plan.id]);
  const text = useAtlasState((state) => state.data.texts[plan.id]);
  const measure = text?.measures.find((one) => one.id === id);
  const marked = useMarked(measure, text?.dropped ?? []);
  const chosen = useAtlasState(({ selection }) => selection.project ?? selection.place);
  const { asReceived, lang, isTranscribed } = useReceivedScript(plan.id);
  if (!measure) return null;
  const { commitment } = marked ?? {};
  const range = marked?.range ?? { start: 0, end: measure.text.length };
  const names = measure.mentions.filter(({ project, place }) => chosen && (project ?? place) === chosen);
  const pieces = abridgeClause(measure.textHans, range, commitment?.verb ?? null, names, longest);
  const { reader, statuses, formats } = words;
  return (
    <figure className="show-clause">
      <blockquote lang={lang}>
        <ClausePieces pieces={pieces} text={asReceived ? measure.text : measure.textHans} />
      </blockquote>
      <figcaption>
        <strong>
          <PlanName of={plan} /> {numberLabel(measure, words)}
        </strong>
        {plan.issued && <span>{formats.date(plan.issued)}</span>}
        {commitment && <span>{commitment.status ? statuses.of[commitment.status] : statuses.unstated}</span>}
        {isTranscribed && <span>{reader.transcribed}</span>}
        {plan.textSource === 'repost' && <span>{show.repost}</span>}
      </figcaption>
    </figure>
  );
}
