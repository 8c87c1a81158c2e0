import { useEffect, useMemo } from 'react';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { ClausePieces } from '../card/ClausePieces.tsx';
import { clauseOf } from '../card/clauseOf.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { useWords } from '../language/useWords.ts';
import { usePresentWords } from './usePresentWords.ts';

/** The clause of what is chosen, large, with its plan, number, date and stage. */
export function ShowClause() {
  const { loader } = useAtlas();
  const words = useWords();
  const { show } = usePresentWords();
  const selection = useAtlasState((state) => state.selection);
  const data = useAtlasState((state) => state.data);
  const reading = useAtlasState((state) => state.reading);
  const plan = selection.measure?.split(':')[0];
  useEffect(() => {
    if (plan) void loader.loadText(plan);
  }, [loader, plan]);
  const clause = useMemo(
    () => clauseOf({ selection, data, reading }, words, show.repost),
    [selection, data, reading, words, show],
  );
  if (!clause) return null;
  const { pieces, text, lang, place, remarks } = clause;
  return (
    <figure className="show-clause">
      <blockquote lang={lang}>
        <ClausePieces pieces={pieces} text={text} />
      </blockquote>
      <figcaption>
        <strong>
          <AsWritten>{place}</AsWritten>
        </strong>
        {remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
      </figcaption>
    </figure>
  );
}
