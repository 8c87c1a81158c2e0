import { dropReasons, type PlanSummary } from '../../model/plan.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** What the marks of the source view mean; that it is still being fetched, or could not be. */
export function SourceNote({ plan }: { plan: PlanSummary }) {
  const { reader } = useWords();
  const isThere = useAtlasState((state) => plan.id in state.data.originals);
  const failed = useAtlasState((state) =>
    state.problems.some(({ file }) => file === `sources/${plan.id}.txt`),
  );
  return (
    <p className="source-note" role="status">
      {isThere ? (
        <>
          {reader.sourceNote}
          {dropReasons.map((reason) => (
            <del key={reason} className="dirt" data-reason={reason}>
              {reader.reasons[reason]}
            </del>
          ))}
        </>
      ) : failed ? (
        reader.sourceFailed
      ) : (
        reader.sourceOpening
      )}
    </p>
  );
}
