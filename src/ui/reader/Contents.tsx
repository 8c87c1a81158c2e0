import { memo } from 'react';
import type { Measure, PlanText } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';

const mapped = (measures: readonly Measure[]): number =>
  new Set(measures.flatMap(({ mentions }) => mentions.flatMap(({ project }) => project ?? []))).size;

/** The plan's headings; each opens its first measure, with the number of projects named under it. */
export const Contents = memo(function Contents({ text }: { text: PlanText }) {
  const { store } = useAtlas();
  return (
    <details className="contents">
      <summary>目录</summary>
      <ol>
        {text.headings
          .filter(({ level }) => level > 0)
          .map((heading) => {
            const under = text.measures.filter(({ headings }) => headings.includes(heading.id));
            const count = mapped(under);
            return (
              <li key={heading.id} data-level={heading.level}>
                <button
                  type="button"
                  disabled={!under[0]}
                  onClick={() => under[0] && openMeasure(store, under[0].id)}
                >
                  {heading.textHans}
                  {count > 0 && <small title="点名的项目数"> {count}</small>}
                </button>
              </li>
            );
          })}
      </ol>
    </details>
  );
});
