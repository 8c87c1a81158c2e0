import { useDeferredValue, useMemo } from 'react';
import { choosePair, type PlanPair } from '../../analysis/compare/choosePair.ts';
import { comparePlans, besideLimits, type BesideRow } from '../../analysis/compare/comparePlans.ts';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { isNamed } from '../../analysis/compare/filterMatrix.ts';
import { orderOfPlans } from '../../analysis/compare/orderOfPlans.ts';
import { besideSorts } from '../../model/compareRules.ts';
import { kinds as allKinds } from '../../model/kinds.ts';
import { statusClassOf } from '../../model/status.ts';
import { askBeside } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { BesideCard } from './BesideCard.tsx';
import { BesidePlans } from './BesidePlans.tsx';
import { buildBesideTable } from './buildBesideTable.ts';
import { CardGroup } from './CardGroup.tsx';
import { CompareFilters } from './CompareFilters.tsx';
import { RuleList } from './RuleList.tsx';
import { SheetBar } from './SheetBar.tsx';
import type { SheetProps } from './sheets.ts';
import { useBesideWords } from './useBesideWords.ts';
import { useMeasureLabel } from './useMeasureLabel.ts';
import './beside.css';

/** 与旧规划对照: two plans chosen, their projects in four groups, with both quotes. */
export function BesideOlder({ comparison }: SheetProps) {
  const words = useBesideWords();
  const beside = useAtlasState((state) => state.beside);
  const { ours, older } = beside;
  const pair = useMemo(() => choosePair(comparison, { ours, older }), [comparison, ours, older]);
  if (!pair) return <p className="empty">{words.tooFew}</p>;
  return <BesidePair comparison={comparison} pair={pair} />;
}

function BesidePair({ comparison, pair }: { comparison: Comparison; pair: PlanPair }) {
  const { store } = useAtlas();
  const words = useWords();
  const besideWords = useBesideWords();
  const { formats, statuses } = words;
  const { sort } = useAtlasState((state) => state.beside);
  const { kinds, statusClasses } = useAtlasState((state) => state.filters);
  const asked = useAtlasState((state) => state.asked);
  const texts = useAtlasState((state) => state.data.texts);
  const labelOf = useMeasureLabel();
  const text = useDeferredValue(asked.text);
  const { rows, apart } = useMemo(() => comparePlans(comparison, pair.ours, pair.older), [comparison, pair]);
  const wanted = useMemo(
    () =>
      rows.filter(
        ({ project, ours, theirs }) =>
          (kinds.length === 0 || kinds.includes(project.kind)) &&
          (statusClasses.length === 0 ||
            [...ours.statements, ...theirs.statements].some(
              ({ said }) => said && statusClasses.includes(statusClassOf(said.commitment.status)),
            )) &&
          isNamed(project, text),
      ),
    [rows, kinds, statusClasses, text],
  );
  const of = (one: BesideRow['sort']): readonly BesideRow[] => wanted.filter((row) => row.sort === one);
  const shownSorts = besideSorts.filter((one) => sort === null || sort === one);
  const shown = shownSorts.flatMap(of);
  const { order, isInferred } = orderOfPlans(pair.older.plan, pair.ours.plan);
  const notes = [
    ...(order > 0 ? [besideWords.order.later] : order === 0 ? [besideWords.order.unknown] : []),
    ...(isInferred ? [besideWords.inferredOrder] : []),
    ...(pair.ours.plan.level === pair.older.plan.level ? [] : [besideWords.levels]),
    ...besideLimits.flatMap((one) =>
      apart[one] > 0 ? [besideWords.apart[one](formats.number(apart[one]))] : [],
    ),
  ];
  const { shortTitle } = pair.ours.plan;
  const plans = [pair.ours.plan, pair.older.plan];
  return (
    <>
      <SheetBar
        count={besideWords.count(formats.number(shown.length))}
        file={besideWords.file(shortTitle, pair.older.plan.shortTitle)}
        buildTable={() =>
          buildBesideTable(
            shown,
            plans,
            notes,
            { side: null, texts, labelOf, silence: besideWords.silence },
            words,
            besideWords,
          )
        }
      >
        <BesidePlans comparison={comparison} pair={pair} />
        <CompareFilters
          kinds={allKinds.filter((kind) => rows.some(({ project }) => project.kind === kind))}
          isOfPair
        />
      </SheetBar>
      <div className="findings">
        <RuleList
          label={besideWords.groups}
          rows={[
            { rule: null, name: besideWords.all, count: wanted.length },
            ...besideSorts.map((one) => ({ rule: one, name: besideWords.sorts[one], count: of(one).length })),
          ]}
          chosen={sort}
          onChoose={(one) => askBeside(store, { sort: one })}
        />
        <div className="finding-list beside-list">
          <ul className="beside-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {shown.length === 0 && rows.length > wanted.length && <p className="empty">{besideWords.noRows}</p>}
          {shownSorts.map((one) => (
            <CardGroup
              key={one}
              title={besideWords.sorts[one]}
              about={besideWords.about[one]}
              nothing={besideWords.nothing}
            >
              {of(one).map((row) => (
                <BesideCard key={row.project.id} row={row} />
              ))}
            </CardGroup>
          ))}
          <p className="beside-notes">{[statuses.asOfText, ...listTextNotes(plans, words)].join(' · ')}</p>
        </div>
      </div>
    </>
  );
}
