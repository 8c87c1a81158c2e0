import type { FindingSide } from '../../analysis/compare/finding.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { PlanName } from '../language/PlanName.tsx';
import { usePlanLabel } from '../language/usePlanLabel.ts';
import { useWords } from '../language/useWords.ts';
import { useReceivedScript } from '../reader/useReceivedScript.ts';
import { describeDate } from './describePlan.ts';
import { describeStage } from './describeStage.ts';
import { Quote } from './Quote.tsx';
import { useMeasureLabel } from './useMeasureLabel.ts';
import { useOpen } from './useOpen.ts';

interface Props {
  readonly side: FindingSide;
  /** What the clauses are on. */
  readonly project: string;
  /** Whose text it is, where not by its province. */
  readonly label?: string;
  /** What stands where the plan does not mention it. */
  readonly silence?: string;
  /** Before a clause opens. */
  readonly onOpen?: () => void;
}

/** What one text says: the plan with level and date, its wording, and each clause, which a click opens. */
export function SideOfFinding({ side, project, label, silence, onOpen }: Props) {
  const words = useWords();
  const { compare, provinces, reader } = words;
  const { plan, province, statements, wordings } = side;
  const { isTranscribed } = useReceivedScript(plan.id);
  const labelOf = useMeasureLabel();
  const planLabel = usePlanLabel();
  const open = useOpen();
  return (
    <div className="side-of">
      <p className="whose">
        <strong>{label ?? compare.textOf(provinces.of[province])}</strong>
        <span>
          <PlanName of={plan} />
        </span>
        <small>
          {compare.levels[plan.level]} · {describeDate(plan, words)}
        </small>
      </p>
      {wordings.length > 0 && (
        <p className="wording">
          <AsWritten>{words.listed(wordings)}</AsWritten>
        </p>
      )}
      {statements.length === 0 ? (
        <p className="silent">
          {silence ?? compare.notMentioned}
          {side.isLayerUnlisted && <small>{compare.unlisted}</small>}
        </p>
      ) : (
        statements.map((statement) => (
          <button
            key={`${statement.measure} ${statement.rawStart} ${statement.said?.commitment.verb}`}
            type="button"
            className="clause"
            aria-label={compare.openClauseOf(planLabel(plan), labelOf(statement))}
            onClick={() => {
              onOpen?.();
              open.clause(project, statement);
            }}
          >
            <Quote statement={statement} project={project} />
            <span className="meta">
              <b>{labelOf(statement)}</b>
              {statement.said && <span>{describeStage(statement.said.commitment, words)}</span>}
              {isTranscribed && <span>{reader.transcribed}</span>}
            </span>
          </button>
        ))
      )}
    </div>
  );
}
