import { buildTextTree, type Range } from '../../analysis/buildTextTree.ts';
import type { DroppedRange, Heading } from '../../model/plan.ts';
import { SourceText } from './SourceText.tsx';
import { useReceivedScript } from './useReceivedScript.ts';

interface Props {
  readonly heading: Heading;
  readonly plan: string;
  readonly source: string | undefined;
  readonly dropped: readonly DroppedRange[];
  readonly hits: readonly Range[];
  readonly current: number | null;
}

/** A heading of the plan, with what a search has found in it. */
export function HeadingText({ heading, plan, source, dropped, hits, current }: Props) {
  const { asReceived, lang } = useReceivedScript(plan);
  if (source !== undefined)
    return (
      <div className="between" lang={lang}>
        <SourceText source={source} range={heading} dropped={dropped} marked={null} />
      </div>
    );
  const shown = asReceived ? heading.text : heading.textHans;
  return (
    <h3 data-level={heading.level} lang={lang}>
      {buildTextTree(shown.length, [], null, hits).map((node) => {
        if (node.type !== 'text') return null;
        const piece = shown.slice(node.start, node.end);
        if (node.hit === null) return piece;
        return (
          <mark key={node.start} className={node.hit === current ? 'hit current' : 'hit'}>
            {piece}
          </mark>
        );
      })}
    </h3>
  );
}
