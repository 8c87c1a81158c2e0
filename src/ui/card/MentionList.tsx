import { useState } from 'react';
import { excerptAround } from '../../analysis/excerptAround.ts';
import type { NamedAt } from '../../analysis/listMentions.ts';
import type { PlanSummary } from '../../model/plan.ts';
import type { Place, Project } from '../../model/project.ts';
import { selectPlace, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useWords } from '../language/useWords.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import { useMentions } from '../reader/useMentions.ts';
import { useReceivedScript } from '../reader/useReceivedScript.ts';

interface Props {
  readonly of: Project | Place;
  readonly isOpenAtFirst: boolean;
}

/** So many of a plan's mentions stand there before more are asked for. */
const few = 6;

/** Where the plans name a thing, by plan, each with the words around it; more than what they promise of it. */
export function MentionList({ of, isOpenAtFirst }: Props) {
  const { card, formats } = useWords();
  const plans = useAtlasState((state) => state.data.plans);
  const { mentions, isComplete } = useMentions(of.id);
  if (mentions.length === 0) return null;
  return (
    <details className="mentions" open={isOpenAtFirst}>
      <summary>
        {card.mentions(formats.number(mentions.length))}
        {!isComplete && '…'}
      </summary>
      {plans.map((plan) => {
        const own = mentions.filter((mention) => mention.plan === plan.id);
        return own.length > 0 && <PlanMentions key={plan.id} of={of} plan={plan} mentions={own} />;
      })}
    </details>
  );
}

interface PlanProps {
  readonly of: Project | Place;
  readonly plan: PlanSummary;
  readonly mentions: readonly NamedAt[];
}

function PlanMentions({ of, plan, mentions }: PlanProps) {
  const { store } = useAtlas();
  const words = useWords();
  const { card, formats } = words;
  const { asReceived, lang } = useReceivedScript(plan.id);
  const open = useAtlasState((state) => state.selection.measure);
  const at = useAtlasState((state) => state.selection.at);
  const [isWhole, setWhole] = useState(false);
  const select = 'kind' in of ? selectProject : selectPlace;
  return (
    <>
      <h3>
        <PlanName of={plan} /> <small>{formats.number(mentions.length)}</small>
      </h3>
      <ul>
        {(isWhole ? mentions : mentions.slice(0, few)).map(({ measure, start, end, rawStart }) => {
          const { before, found, after } = excerptAround(asReceived ? measure.text : measure.textHans, {
            start,
            end,
          });
          return (
            <li key={measure.id + rawStart}>
              <button
                type="button"
                aria-current={(measure.id === open && rawStart === at) || undefined}
                onClick={() => select(store, of.id, measure.id, rawStart)}
              >
                <small>{numberLabel(measure, words)}</small>
                <span lang={lang}>
                  {before}
                  <b>{found}</b>
                  {after}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {mentions.length > few && (
        <button type="button" className="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? card.fewer : card.more(formats.number(mentions.length - few))}
        </button>
      )}
    </>
  );
}
