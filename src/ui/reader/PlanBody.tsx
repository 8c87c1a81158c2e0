import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { Range } from '../../analysis/buildTextTree.ts';
import type { PlanHit } from '../../analysis/findInPlan.ts';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import type { Row } from './buildRows.ts';
import { estimateHeight } from './estimateHeight.ts';
import type { Goal } from './goal.ts';
import { PlanRow } from './PlanRow.tsx';
import { useHints } from './useHints.ts';
import { useReveal } from './useReveal.ts';

interface Props {
  readonly text: PlanText;
  readonly plan: PlanSummary;
  readonly rows: readonly Row[];
  /** The plan as received, where it is shown so. */
  readonly source: string | undefined;
  readonly goal: Goal | null;
  readonly hits: readonly PlanHit[];
  /** The hit that is meant. */
  readonly current: PlanHit | null;
  /** Tells which row is being read. */
  readonly onTop: (id: string | null) => void;
}

const none: readonly Range[] = [];

/**
 * The text of a plan. Only the rows near what is seen stand on the page; besides them the open measure and the row
 * with the focus, so that neither is lost.
 */
export function PlanBody({ text, plan, rows, source, goal, hits, current, onTop }: Props) {
  const { reader } = useWords();
  const labelOf = usePlanLabel();
  const open = useAtlasState((state) => state.selection.measure);
  const body = useRef<HTMLDivElement>(null);
  const focused = useRef(-1);
  const openAt = useMemo(() => rows.findIndex(({ id }) => id === open), [rows, open]);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes for us
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => body.current,
    estimateSize: (index) => estimateHeight(rows[index]!, body.current?.clientWidth ?? 0),
    getItemKey: (index) => rows[index]!.id,
    overscan: 4,
    paddingStart: 8,
    paddingEnd: 48,
    rangeExtractor: (range) => {
      const kept = [openAt, focused.current].filter((at) => at >= 0 && at < rows.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  useReveal(virtualizer, body, rows, goal);

  const items = virtualizer.getVirtualItems();
  const offset = virtualizer.scrollOffset ?? 0;
  const first = items.find(({ end }) => end > offset + 24);
  const top = first ? rows[first.index]!.id : null;
  useEffect(() => onTop(top), [top, onTop]);

  const hitsByRow = useMemo(() => {
    const byRow = new Map<string, Range[]>();
    for (const hit of hits) byRow.set(hit.id, [...(byRow.get(hit.id) ?? []), hit]);
    return byRow;
  }, [hits]);
  const hints = useHints();
  return (
    <div
      className="plan-body"
      ref={body}
      tabIndex={0}
      role="group"
      aria-label={reader.bodyOf(labelOf(plan))}
      {...hints}
      onFocus={(event) => {
        hints.onFocus(event);
        const row = (event.target as Element).closest<HTMLElement>('[data-index]');
        focused.current = row ? Number(row.dataset['index']) : -1;
      }}
    >
      <div className="rows" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index]!;
          const own = hitsByRow.get(row.id) ?? none;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="virtual-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              <PlanRow
                row={row}
                text={text}
                plan={plan}
                source={source}
                hits={own}
                current={current?.id === row.id ? own.indexOf(current) : null}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
