import type { PlanSummary } from '../../model/plan.ts';

/** Chinese words of a plan or of the data, as they were written; never translated. */
export function AsWritten({
  children,
  script = 'Hans',
}: {
  children: string;
  script?: PlanSummary['script'];
}) {
  return <span lang={`zh-${script}`}>{children}</span>;
}
