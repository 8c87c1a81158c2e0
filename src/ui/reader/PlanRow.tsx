import { memo } from 'react';
import type { Range } from '../../analysis/buildTextTree.ts';
import type { PlanSummary, PlanText } from '../../model/plan.ts';
import type { Row } from './buildRows.ts';
import { HeadingText } from './HeadingText.tsx';
import { MeasureText } from './MeasureText.tsx';
import { SourceText } from './SourceText.tsx';

interface Props {
  readonly row: Row;
  readonly text: PlanText;
  readonly plan: PlanSummary;
  /** The plan as received, where it is shown so. */
  readonly source: string | undefined;
  readonly hits: readonly Range[];
  /** Which of the hits is meant. */
  readonly current: number | null;
}

const none: readonly never[] = [];

/** One row of an open plan: a heading, a measure, or what was left out between them. */
export const PlanRow = memo(function PlanRow({ row, text, plan, source, hits, current }: Props) {
  if (row.type === 'measure')
    return (
      <MeasureText
        measure={row.measure}
        dropped={text.dropped}
        plan={plan}
        source={source}
        hits={hits}
        current={current}
      />
    );
  if (row.type === 'heading')
    return (
      <HeadingText
        heading={row.heading}
        plan={plan.id}
        source={source}
        dropped={text.dropped}
        hits={hits}
        current={current}
      />
    );
  return (
    <div className="between" lang={`zh-${plan.script}`}>
      <SourceText
        source={source!}
        of={{ ...row.dropped, id: row.id, text: '' }}
        mentions={none}
        dropped={text.dropped}
        plan={plan.id}
        measure={null}
        quote={null}
        hits={none}
        chosen={null}
        current={null}
      />
    </div>
  );
});
