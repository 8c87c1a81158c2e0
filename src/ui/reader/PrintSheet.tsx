import type { PlanSummary, PlanText } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import type { Row } from './buildRows.ts';
import { PlanFacts } from './PlanFacts.tsx';
import { PlanRow } from './PlanRow.tsx';
import { useReceivedScript } from './useReceivedScript.ts';
import { usePrinting } from './usePrinting.ts';

interface Props {
  readonly text: PlanText;
  readonly plan: PlanSummary;
  readonly rows: readonly Row[];
  readonly source: string | undefined;
}

/** What stands on paper: the open measure under its headings, its quote marked, else the whole plan; what the plan is, and the link. */
export function PrintSheet({ text, plan, rows, source }: Props) {
  const open = useAtlasState((state) => state.selection.measure);
  const { asReceived, lang } = useReceivedScript(plan.id);
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  const own = rows.filter(({ id }) => id === open);
  const [measure] = own.flatMap((row) => (row.type === 'measure' ? row.measure : []));
  const path = text.headings.filter(({ id, level }) => level > 0 && measure?.headings.includes(id));
  return (
    <div className="print-sheet">
      <h2 lang="zh-Hans">{plan.title}</h2>
      <PlanFacts plan={plan} />
      {path.length > 0 && (
        <p className="print-path" lang={lang}>
          {path.map((heading) => (asReceived ? heading.text : heading.textHans).trim()).join(' › ')}
        </p>
      )}
      {(own.length > 0 ? own : rows).map((row) => (
        <PlanRow key={row.id} row={row} text={text} plan={plan} source={source} hits={[]} current={null} />
      ))}
      {/* From paper back to the view. */}
      <p className="print-address">{location.href}</p>
    </div>
  );
}
