import type { PlanSummary, PlanText } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import type { Row } from './buildRows.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { PlanRow } from './PlanRow.tsx';
import { usePrinting } from './usePrinting.ts';

interface Props {
  readonly text: PlanText;
  readonly plan: PlanSummary;
  readonly rows: readonly Row[];
  readonly source: string | undefined;
}

/** What stands on paper: the open measure with its quote marked, else the whole plan, under what the plan is. */
export function PrintSheet({ text, plan, rows, source }: Props) {
  const open = useAtlasState((state) => state.selection.measure);
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  const own = rows.filter(({ id }) => id === open);
  return (
    <div className="print-sheet">
      <h2 lang="zh-Hans">{plan.title}</h2>
      <PlanFacts plan={plan} />
      {(own.length > 0 ? own : rows).map((row) => (
        <PlanRow key={row.id} row={row} text={text} plan={plan} source={source} hits={[]} current={null} />
      ))}
    </div>
  );
}
