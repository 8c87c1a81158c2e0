import { useMemo } from 'react';
import { buildTextTree, type Range } from '../../analysis/buildTextTree.ts';
import type { Mention } from '../../model/plan.ts';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  /** In the script that is shown. */
  readonly shown: string;
  readonly mentions: readonly Mention[];
  readonly plan: string;
  readonly measure: string | null;
  readonly quote: Range | null;
  readonly hits: readonly Range[];
  readonly chosen: string | null;
  readonly current: number | null;
}

/** A measure or a heading without what was left out. */
export function PlainText({ shown, mentions, quote, hits, ...marks }: Props) {
  const tree = useMemo(
    () => buildTextTree(shown.length, mentions, quote, hits),
    [shown.length, mentions, quote, hits],
  );
  return (
    <MarkedText
      tree={tree}
      cut={(start, end) => [{ text: shown.slice(start, end), reason: null }]}
      {...marks}
    />
  );
}
