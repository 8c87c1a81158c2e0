import { memo } from 'react';
import type { Measure, PlanText } from '../../model/plan.ts';
import { openMeasure } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

const mapped = (measures: readonly Measure[]): number =>
  new Set(measures.flatMap(({ mentions }) => mentions.flatMap(({ project }) => project ?? []))).size;

/** The plan's headings; each opens its first measure, with the number of projects named under it. */
export const Contents = memo(function Contents({ text }: { text: PlanText }) {
  const { store } = useAtlas();
  const { formats, reader } = useWords();
  return (
    <details className="contents">
      <summary>{reader.contents}</summary>
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
                  <span lang="zh-Hans">{heading.textHans}</span>
                  {count > 0 && <small title={reader.namedProjects}> {formats.number(count)}</small>}
                </button>
              </li>
            );
          })}
      </ol>
    </details>
  );
});
