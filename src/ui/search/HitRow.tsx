import type { Hit, NameHit, TextHit } from '../../analysis/search/findHits.ts';
import { PlanName } from '../language/PlanName.tsx';
import { useSpelling } from '../language/useSpelling.ts';
import { useWords } from '../language/useWords.ts';
import { useAtlasState } from '../atlas.ts';
import { useUnitName } from '../units/useUnitName.ts';
import { numberLabel } from '../reader/numberLabel.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { Marked } from './Marked.tsx';

/** How well a name fits that only resembles what was typed. */
const alike: readonly string[] = ['parts', 'sound', 'slip'];

/** One thing that was found: its name or words with the parts that were asked for, and where it is said. */
export function HitRow({ hit }: { hit: Hit }) {
  return hit.sort === 'measure' ? <ClauseRow hit={hit} /> : <NameRow hit={hit} />;
}

function ClauseRow({ hit }: { hit: TextHit }) {
  const words = useWords();
  const plan = useAtlasState((state) => state.data.plans.find(({ id }) => id === hit.plan));
  return (
    <>
      <span className="snippet" lang="zh-Hans">
        <Marked text={hit.snippet} marks={hit.marks} />
      </span>
      <small>
        {numberLabel(hit.measure, words)} {plan ? <PlanName of={plan} /> : hit.plan}
      </small>
    </>
  );
}

function NameRow({ hit: { entry, fit, marks, matched } }: { hit: NameHit }) {
  const { search } = useWords();
  const spell = useSpelling();
  const isUnit = entry.sort === 'unit';
  const unit = useUnitName(entry.name, entry.plans[0] ?? '');
  return (
    <>
      <span className="found-name">
        <span lang={isUnit ? unit.lang : 'zh-Hans'}>
          <Marked text={isUnit ? unit.shown : entry.name} marks={marks} />
        </span>
        {spell && !isUnit && (
          <>
            {' '}
            <small className="pinyin" lang="zh-Latn">
              {spell(entry.thing)}
            </small>
          </>
        )}
      </span>
      <small>
        {alike.includes(fit) && `${search.alike} · `}
        {matched && (
          <>
            <span lang={/^[ -~]*$/.test(matched.text) ? 'zh-Latn' : 'zh-Hans'}>
              <Marked text={matched.text} marks={matched.marks} />
            </span>
            {' · '}
          </>
        )}
        <EntryFacts entry={entry} />
      </small>
    </>
  );
}
