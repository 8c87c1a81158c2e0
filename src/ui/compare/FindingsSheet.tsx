import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { isApart } from '../../analysis/compare/findFindings.ts';
import type { Finding } from '../../analysis/compare/finding.ts';
import { filterFindings } from '../../analysis/compare/filterFindings.ts';
import { findingRules, rulesApart, type FindingRule } from '../../model/compareRules.ts';
import { kinds as allKinds } from '../../model/kinds.ts';
import { ask } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { buildFindingsTable } from './buildFindingsTable.ts';
import { CardGroup } from './CardGroup.tsx';
import { CompareFilters } from './CompareFilters.tsx';
import { FindingCard } from './FindingCard.tsx';
import { RuleList } from './RuleList.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { SheetBar } from './SheetBar.tsx';
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

/** Whether its texts are of different levels. */
const isOfLevels = (group: Group): boolean =>
  group.rule === 'otherLevel' || (group.isApart && !rulesApart.includes(group.rule));

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
      <SheetBar
        count={compare.count(formats.number(rows.length))}
        file={compare.file.findings}
        buildTable={() =>
          buildFindingsTable([...rows, ...aside], { side, texts, reasons: setAside.reasons, labelOf }, words)
        }
      >
        <CompareFilters
          kinds={allKinds.filter((kind) => found.some(({ project }) => project.kind === kind))}
        />
      </SheetBar>
      <div className="findings">
        <RuleList
          label={compare.filterRules}
          rows={[
            { rule: null, name: compare.allRules, count: open.length },
            ...findingRules.map((rule) => ({
              rule,
              name: compare.rules[rule],
              count: open.filter((one) => one.rule === rule).length,
              isFirstApart: rulesApart[0] === rule,
            })),
          ]}
          chosen={asked.rule}
          onChoose={(rule) => ask(store, { rule })}
        />
        <div className="finding-list">
          {isAbsent && (
            <p role="status" className="absent">
              {compare.absentFinding}
            </p>
          )}
          {rows.length === 0 && <p className="empty">{compare.noFindings}</p>}
          {shown.map((group) => (
            <CardGroup
              key={`${group.rule} ${group.isApart}`}
              over={group === firstApart ? compare.apart : undefined}
              title={compare.rules[group.rule]}
              note={isOfLevels(group) ? compare.levelApart : undefined}
              about={compare.about[group.rule]}
              nothing={compare.nothing}
            >
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
            </CardGroup>
          ))}
          <SetAsideList findings={aside} {...setAside} />
        </div>
      </div>
    </>
  );
}
