import { memo, useMemo } from 'react';
import { buildTextTree, type Range, type TextNode } from '../../analysis/buildTextTree.ts';
import type { Measure } from '../../model/plan.ts';
import { NameLink } from './NameLink.tsx';

interface Props {
  readonly measure: Measure;
  readonly plan: string;
  /** The measure's text in the script that is shown. */
  readonly shown: string;
  readonly quote: Range | null;
  /** The id of what is chosen. */
  readonly chosen: string | null;
  readonly hits: readonly Range[];
  /** Which of the hits is meant. */
  readonly current: number | null;
}

/**
 * The text of a measure: names as links to the map, the chosen quote marked, and what a search has found. Of nested
 * names the outer one is the link (who clicks 合肥 in 合肥—新沂高速铁路 means the railway); once it is chosen, those
 * within it are links too.
 */
export const MarkedText = memo(function MarkedText({
  measure,
  plan,
  shown,
  quote,
  chosen,
  hits,
  current,
}: Props) {
  const tree = useMemo(
    () => buildTextTree(measure.text.length, measure.mentions, quote, hits),
    [measure, quote, hits],
  );
  const draw = (node: TextNode, isLink: boolean): React.ReactNode => {
    if (node.type === 'text') {
      const piece = shown.slice(node.start, node.end);
      if (node.hit !== null)
        return (
          <mark key={node.start} className={node.hit === current ? 'hit current' : 'hit'}>
            {piece}
          </mark>
        );
      return node.isQuoted ? <mark key={node.start}>{piece}</mark> : piece;
    }
    const { mention, children } = node;
    const id = (mention.project ?? mention.place)!;
    const inner = children.filter((child) => child.type === 'mention').map((child) => child.mention);
    return (
      <NameLink
        key={`${mention.start}-${id}`}
        mention={mention}
        measure={measure.id}
        plan={plan}
        inner={inner}
        isLink={isLink}
        isChosen={id === chosen}
      >
        {children.map((child) => draw(child, isLink && id === chosen))}
      </NameLink>
    );
  };
  return tree.map((node) => draw(node, true));
});
