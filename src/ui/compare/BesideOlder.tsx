import { useDeferredValue, useMemo } from 'react';
import { choosePair, type PlanPair } from '../../analysis/compare/choosePair.ts';
import { comparePlans, besideLimits, type BesideRow } from '../../analysis/compare/comparePlans.ts';
import type { Comparison } from '../../analysis/compare/comparison.ts';
import { isNamed } from '../../analysis/compare/filterMatrix.ts';
import { orderOfPlans } from '../../analysis/compare/orderOfPlans.ts';
import { besideSorts } from '../../model/compareRules.ts';
import { kinds as allKinds } from '../../model/kinds.ts';
import { toCsv } from '../../model/toCsv.ts';
import { statusClassOf } from '../../model/status.ts';
import { askBeside } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';
import { listTextNotes } from '../reader/listTextNotes.ts';
import { BesideCard } from './BesideCard.tsx';
import { BesidePlans } from './BesidePlans.tsx';
import { buildBesideTable } from './buildBesideTable.ts';
import { CompareFilters } from './CompareFilters.tsx';
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
  const { compare, formats, statuses } = words;
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
      <div className="compare-bar">
        <BesidePlans comparison={comparison} pair={pair} />
        <CompareFilters
          kinds={allKinds.filter((kind) => rows.some(({ project }) => project.kind === kind))}
          isOfPair
        />
        <span role="status" className="count">
          {besideWords.count(formats.number(shown.length))}
        </span>
        <button
          type="button"
          className="export"
          onClick={() =>
            download(
              `${besideWords.file(shortTitle, pair.older.plan.shortTitle)}.csv`,
              toCsv(
                buildBesideTable(
                  shown,
                  plans,
                  notes,
                  { side: null, texts, labelOf, silence: besideWords.silence },
                  words,
                  besideWords,
                ),
              ),
              'text/csv;charset=utf-8',
            )
          }
        >
          {compare.exportCsv}
        </button>
      </div>
      <div className="findings">
        <nav className="rule-list" aria-label={besideWords.groups}>
          <ul>
            {[null, ...besideSorts].map((one) => (
              <li key={one ?? 'all'}>
                <button
                  type="button"
                  aria-pressed={sort === one}
                  onClick={() => askBeside(store, { sort: one })}
                >
                  {one ? besideWords.sorts[one] : besideWords.all}{' '}
                  <span>{formats.number(one ? of(one).length : wanted.length)}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="finding-list beside-list">
          <ul className="beside-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {shown.length === 0 && rows.length > wanted.length && <p className="empty">{besideWords.noRows}</p>}
          {shownSorts.map((one) => (
            <section key={one} className="finding-group">
              <h2>
                {besideWords.sorts[one]} <span className="number">{formats.number(of(one).length)}</span>
              </h2>
              <p className="rule-about">{besideWords.about[one]}</p>
              {of(one).length === 0 ? (
                <p className="none">{besideWords.nothing}</p>
              ) : (
                <ol>
                  {of(one).map((row) => (
                    <BesideCard key={row.project.id} row={row} />
                  ))}
                </ol>
              )}
            </section>
          ))}
          <p className="beside-notes">{[statuses.asOfText, ...listTextNotes(plans, words)].join(' · ')}</p>
        </div>
      </div>
    </>
  );
}
