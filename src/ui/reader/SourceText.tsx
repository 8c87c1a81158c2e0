import { useMemo } from 'react';
import { buildSourcePieces, type SourcePiece } from '../../analysis/buildSourcePieces.ts';
import { buildSourceTree, type Stretch } from '../../analysis/buildSourceTree.ts';
import type { Range } from '../../analysis/buildTextTree.ts';
import { dropReasons, type DroppedRange, type Mention } from '../../model/plan.ts';
import { useWords } from '../language/useWords.ts';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  readonly source: string;
  readonly of: Stretch;
  readonly mentions: readonly Mention[];
  readonly dropped: readonly DroppedRange[];
  readonly plan: string;
  readonly measure: string | null;
  readonly quote: Range | null;
  readonly hits: readonly Range[];
  readonly chosen: string | null;
  readonly current: number | null;
}

/** A stretch of a plan as received: what was left out stands in place, struck, and is counted with its reason. */
export function SourceText({ source, of, mentions, dropped, quote, hits, ...marks }: Props) {
  const tree = useMemo(
    () => buildSourceTree(of, dropped, mentions, quote, hits),
    [of, dropped, mentions, quote, hits],
  );
  const cut = (rawStart: number, rawEnd: number) => buildSourcePieces(source, { rawStart, rawEnd }, dropped);
  return (
    <>
      <p className="source-text">
        <MarkedText
          tree={tree}
          cut={(start, end) => cut(of.rawStart + start, of.rawStart + end)}
          {...marks}
        />
      </p>
      <LeftOut pieces={cut(of.rawStart, of.rawEnd)} />
    </>
  );
}

/** What was left out of a stretch of the source, by reason. */
function LeftOut({ pieces }: { pieces: readonly SourcePiece[] }) {
  const { formats, reader } = useWords();
  const counts = dropReasons
    .map(
      (reason) =>
        [reason, pieces.filter((piece) => piece.reason === reason && piece.text.trim()).length] as const,
    )
    .filter(([, count]) => count > 0);
  if (counts.length === 0) return null;
  return (
    <small className="left-out">
      {reader.leftOut(counts.map(([reason, count]) => [reader.reasons[reason], formats.number(count)]))}
    </small>
  );
}
