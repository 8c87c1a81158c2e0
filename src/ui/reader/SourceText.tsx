import { useMemo } from 'react';
import { buildSourcePieces, type SourcePiece } from '../../analysis/buildSourcePieces.ts';
import { dropReasons, type DroppedRange } from '../../model/plan.ts';
import { useWords } from '../language/useWords.ts';

interface Props {
  readonly source: string;
  readonly range: { readonly rawStart: number; readonly rawEnd: number };
  readonly dropped: readonly DroppedRange[];
  readonly marked: { readonly rawStart: number; readonly rawEnd: number } | null;
}

/** A stretch of the source as received: what was left out stands in place, struck, with its reason in words. */
export function SourceText({ source, range, dropped, marked }: Props) {
  const { formats, reader } = useWords();
  const pieces = useMemo(
    () => buildSourcePieces(source, range, dropped, marked),
    [source, range, dropped, marked],
  );
  const counts = dropReasons
    .map(
      (reason) =>
        [reason, pieces.filter((piece) => piece.reason === reason && piece.text.trim()).length] as const,
    )
    .filter(([, count]) => count > 0);
  return (
    <>
      <p className="source-text">{pieces.map(drawPiece(reader.reasons))}</p>
      {counts.length > 0 && (
        <small className="left-out">
          {reader.leftOut(counts.map(([reason, count]) => [reader.reasons[reason], formats.number(count)]))}
        </small>
      )}
    </>
  );
}

const drawPiece = (reasons: Readonly<Record<string, string>>) =>
  function Piece({ text, reason, isMarked }: SourcePiece, index: number): React.ReactNode {
    const words = isMarked ? <mark key={index}>{text}</mark> : text;
    return reason === null ? (
      words
    ) : (
      <del key={index} className="dirt" data-reason={reason} title={reasons[reason]}>
        {words}
      </del>
    );
  };
