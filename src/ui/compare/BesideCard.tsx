import type { BesideRow } from '../../analysis/compare/comparePlans.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { explainBeside } from './explainBeside.ts';
import { SideOfFinding } from './SideOfFinding.tsx';
import { useBesideWords } from './useBesideWords.ts';
import { useOpen } from './useOpen.ts';

/** One project as this plan and the older one have it: both quotes, and what is known of the difference. */
export function BesideCard({ row }: { row: BesideRow }) {
  const words = useWords();
  const besideWords = useBesideWords();
  const open = useOpen();
  const { compare, kinds } = words;
  const { project, ours, theirs, differences } = row;
  const { lines, judgements, isInferred } = explainBeside(row, words, besideWords);
  return (
    <li className="finding" id={`beside-${project.id}`}>
      <header>
        <h3>
          <Name of={project} />
        </h3>
        <small>{kinds[project.kind]}</small>
        {differences.map(({ sort }) => (
          <span key={sort} className="chip">
            {besideWords.differences[sort]}
          </span>
        ))}
        {judgements.length > 0 && <span className="chip">{compare.judged}</span>}
        {isInferred && <span className="chip">{compare.inferred}</span>}
        {project.precision !== 'none' && (
          <button
            type="button"
            className="link"
            aria-label={compare.showNamedOnMap(project.name)}
            onClick={() => open.map(project.id, [...ours.statements, ...theirs.statements][0])}
          >
            {compare.showOnMap}
          </button>
        )}
      </header>
      <div className="sides" data-count={2}>
        <SideOfFinding
          side={ours}
          project={project.id}
          label={besideWords.ours}
          silence={besideWords.silence}
        />
        <SideOfFinding
          side={theirs}
          project={project.id}
          label={besideWords.older}
          silence={besideWords.silence}
        />
      </div>
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
    </li>
  );
}
