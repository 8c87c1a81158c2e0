import { Fragment } from 'react';
import type { SourcePiece } from '../../analysis/buildSourcePieces.ts';
import type { TextNode } from '../../analysis/buildTextTree.ts';
import { useWords } from '../language/useWords.ts';
import { NameLink } from './NameLink.tsx';

interface Props {
  readonly tree: readonly TextNode[];
  /** The words of a node, cut where something was left out. */
  readonly cut: (start: number, end: number) => readonly SourcePiece[];
  readonly plan: string;
  /** The measure whose names lead to the map; null where there are none. */
  readonly measure: string | null;
  /** The id of what is chosen. */
  readonly chosen: string | null;
  /** Which of the hits is meant. */
  readonly current: number | null;
}

/**
 * Words of a plan: names as links to the map, the chosen quote marked, what a search has found, what was left out
 * struck with its reason. Of nested names the outer one is the link (who clicks 合肥 in 合肥—新沂高速铁路 means the
 * railway); once it is chosen, those within it are links too.
 */
export function MarkedText({ tree, cut, plan, measure, chosen, current }: Props) {
  const { reasons } = useWords().reader;
  const draw = (node: TextNode, isLink: boolean): React.ReactNode => {
    if (node.type === 'text') {
      const { start, end, hit, isQuoted } = node;
      return cut(start, end).map(({ text, reason }, at) => {
        const words =
          hit !== null ? (
            <mark className={hit === current ? 'hit current' : 'hit'}>{text}</mark>
          ) : isQuoted ? (
            <mark>{text}</mark>
          ) : (
            text
          );
        return reason === null ? (
          <Fragment key={`${start}-${at}`}>{words}</Fragment>
        ) : (
          <del key={`${start}-${at}`} className="dirt" data-reason={reason} title={reasons[reason]}>
            {words}
          </del>
        );
      });
    }
    const { mention, children } = node;
    const id = (mention.project ?? mention.place)!;
    const inner = children.filter((child) => child.type === 'mention').map((child) => child.mention);
    return (
      <NameLink
        key={`${mention.start}-${id}`}
        mention={mention}
        measure={measure!}
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
}
