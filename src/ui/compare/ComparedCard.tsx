import type { ReactNode } from 'react';
import type { Project } from '../../model/project.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import type { Explanation } from './explainFinding.ts';

interface Props {
  readonly id: string;
  readonly project: Project;
  readonly explanation: Explanation;
  /** What sorts of differences there are. */
  readonly sorts?: readonly string[];
  readonly isCurrent?: boolean;
  /** At the end of its head. */
  readonly head?: ReactNode;
  readonly sides: ReactNode;
  /** What can be done with it. */
  readonly tools?: ReactNode;
}

/** A project as texts have it: what each says, side by side, and what is known of the difference. */
export function ComparedCard({ id, project, explanation, sorts = [], isCurrent, head, sides, tools }: Props) {
  const { compare, kinds } = useWords();
  const { lines, judgements, isInferred } = explanation;
  return (
    <li className="finding" id={id} aria-current={isCurrent || undefined}>
      <header>
        <h3>
          <Name of={project} />
        </h3>
        <small>{kinds[project.kind]}</small>
        {sorts.map((sort) => (
          <span key={sort} className="chip">
            {sort}
          </span>
        ))}
        {judgements.length > 0 && <span className="chip">{compare.judged}</span>}
        {isInferred && <span className="chip">{compare.inferred}</span>}
        {head}
      </header>
      <div className="sides">{sides}</div>
      {lines.length + judgements.length > 0 && (
        <ul className="explanation">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {judgements.map(({ text, isWritten }) => (
            <li key={text}>
              {compare.judged}: {isWritten ? <AsWritten>{text}</AsWritten> : text}
            </li>
          ))}
        </ul>
      )}
      {tools}
    </li>
  );
}
