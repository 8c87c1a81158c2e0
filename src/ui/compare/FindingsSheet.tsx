import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { isApart } from '../../analysis/compare/findFindings.ts';
import type { Finding } from '../../analysis/compare/finding.ts';
import { filterFindings } from '../../analysis/compare/filterFindings.ts';
import { findingRules, rulesApart, type FindingRule } from '../../model/compareRules.ts';
import { kinds as allKinds } from '../../model/kinds.ts';
import { toCsv } from '../../model/toCsv.ts';
import { ask } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { download } from '../download.ts';
import { useWords } from '../language/useWords.ts';
import { buildFindingsTable } from './buildFindingsTable.ts';
import { CompareFilters } from './CompareFilters.tsx';
import { FindingCard } from './FindingCard.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import type { SheetProps } from './sheets.ts';
import { useFindings } from './useComparison.ts';
import { useMeasureLabel } from './useMeasureLabel.ts';
import { useSetAside } from './useSetAside.ts';

/** Rules of findings between equals, then those listed apart: of whatever rule between levels, and for reference. */
interface Group {
  readonly rule: FindingRule;
  readonly isApart: boolean;
  readonly findings: readonly Finding[];
}

function groupByRule(findings: readonly Finding[]): Group[] {
  const groups = [false, true].flatMap((apart) =>
    findingRules.map((rule) => ({
      rule,
      isApart: apart,
      findings: findings.filter((one) => one.rule === rule && isApart(one) === apart),
    })),
  );
  // A rule of differences between equals that found nothing says so.
  return groups.filter(
    ({ rule, isApart: apart, findings: own }) => own.length > 0 || (!apart && !rulesApart.includes(rule)),
  );
}

/** Before a finding leaves the list with the focus in it: a keyboard goes on at its neighbour, else at the rules. */
function goOnAfter(id: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('.finding')];
  const at = cards.findIndex((one) => one.id === `finding-${id}`);
  const neighbour = (cards[at + 1] ?? cards[at - 1])?.querySelector<HTMLElement>('.tools .set');
  const rule = document.querySelector<HTMLElement>('.rule-list [aria-pressed="true"]');
  (neighbour ?? rule)?.focus({ preventScroll: true });
}

/** 待衔接事项: by rule, with both quotes, what was searched, and what explains it. */
export function FindingsSheet({ comparison }: SheetProps) {
  const { store } = useAtlas();
  const words = useWords();
  const { compare, formats } = words;
  const found = useFindings(comparison);
  const { kinds, statusClasses, plans } = useAtlasState((state) => state.filters);
  const asked = useAtlasState((state) => state.asked);
  const texts = useAtlasState((state) => state.data.texts);
  const side = useAtlasState((state) => state.side);
  const labelOf = useMeasureLabel();
  const setAside = useSetAside();
  const text = useDeferredValue(asked.text);
  const wanted = useMemo(
    () => found && filterFindings(found, { kinds, statusClasses, plans, text, rule: null }),
    [found, kinds, statusClasses, plans, text],
  );
  // A link points at a finding: it is brought into view once the list stands; later the reader points at what is seen.
  const linked = useRef(asked.finding);
  useEffect(() => {
    if (found && linked.current)
      document.getElementById(`finding-${linked.current}`)?.scrollIntoView({ block: 'nearest' });
  }, [found]);
  if (!found || !wanted)
    return (
      <p className="empty" role="status">
        {compare.reading}
      </p>
    );
  const isAbsent = asked.finding !== null && found.every(({ id }) => id !== asked.finding);
  const open = wanted.filter(({ id }) => !(id in setAside.reasons));
  const aside = found.filter(({ id }) => id in setAside.reasons);
  const groups = groupByRule(open);
  const shown = groups.filter(({ rule }) => asked.rule === null || rule === asked.rule);
  const rows = shown.flatMap((group) => group.findings);
  const firstApart = shown.find((group) => group.isApart);
  return (
    <>
      <div className="compare-bar">
        <CompareFilters
          kinds={allKinds.filter((kind) => found.some(({ project }) => project.kind === kind))}
        />
        <span role="status" className="count">
          {compare.count(formats.number(rows.length))}
        </span>
        <button
          type="button"
          className="export"
          onClick={() =>
            download(
              `${compare.file.findings}.csv`,
              toCsv(
                buildFindingsTable(
                  [...rows, ...aside],
                  { side, texts, reasons: setAside.reasons, labelOf },
                  words,
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
        <nav className="rule-list" aria-label={compare.filterRules}>
          <ul>
            <li>
              <button
                type="button"
                aria-pressed={asked.rule === null}
                onClick={() => ask(store, { rule: null })}
              >
                {compare.allRules} <span>{formats.number(open.length)}</span>
              </button>
            </li>
            {findingRules.map((rule) => (
              <li key={rule} className={rulesApart[0] === rule ? 'first-apart' : undefined}>
                <button type="button" aria-pressed={asked.rule === rule} onClick={() => ask(store, { rule })}>
                  {compare.rules[rule]}{' '}
                  <span>{formats.number(open.filter((one) => one.rule === rule).length)}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="finding-list">
          {isAbsent && (
            <p role="status" className="absent">
              {compare.absentFinding}
            </p>
          )}
          {rows.length === 0 && <p className="empty">{compare.noFindings}</p>}
          {shown.map((group) => (
            <section key={`${group.rule} ${group.isApart}`} className="finding-group">
              {group === firstApart && <h2 className="apart">{compare.apart}</h2>}
              <h2>
                {compare.rules[group.rule]}{' '}
                <span className="number">{formats.number(group.findings.length)}</span>
                {group.isApart && !rulesApart.includes(group.rule) && <small>{compare.levelApart}</small>}
                {group.rule === 'otherLevel' && <small>{compare.levelApart}</small>}
              </h2>
              <p className="rule-about">{compare.about[group.rule]}</p>
              {group.findings.length === 0 ? (
                <p className="none">{compare.nothing}</p>
              ) : (
                <ol>
                  {group.findings.map((one) => (
                    <FindingCard
                      key={one.id}
                      finding={one}
                      isCurrent={one.id === asked.finding}
                      onSetAside={(reason) => {
                        goOnAfter(one.id);
                        setAside.add(one.id, reason);
                      }}
                    />
                  ))}
                </ol>
              )}
            </section>
          ))}
          <SetAsideList findings={aside} {...setAside} />
        </div>
      </div>
    </>
  );
}
