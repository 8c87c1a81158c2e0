import type { BesideRow } from '../../analysis/compare/comparePlans.ts';
import { useWords } from '../language/useWords.ts';
import { ComparedCard } from './ComparedCard.tsx';
import { explainBeside } from './explainBeside.ts';
import { SideOfFinding } from './SideOfFinding.tsx';
import { useBesideWords } from './useBesideWords.ts';
import { useOpen } from './useOpen.ts';

/** One project as this plan and the older one have it. */
export function BesideCard({ row }: { row: BesideRow }) {
  const words = useWords();
  const besideWords = useBesideWords();
  const open = useOpen();
  const { compare } = words;
  const { silence } = besideWords;
  const { project, ours, theirs, differences } = row;
  const { id, name, precision } = project;
  return (
    <ComparedCard
      id={`beside-${id}`}
      project={project}
      explanation={explainBeside(row, words, besideWords)}
      sorts={differences.map(({ sort }) => besideWords.differences[sort])}
      head={
        precision !== 'none' && (
          <button
            type="button"
            className="link"
            aria-label={compare.showNamedOnMap(name)}
            onClick={() => open.map(id, [...ours.statements, ...theirs.statements][0])}
          >
            {compare.showOnMap}
          </button>
        )
      }
      sides={
        <>
          <SideOfFinding side={ours} project={id} label={besideWords.ours} silence={silence} />
          <SideOfFinding side={theirs} project={id} label={besideWords.older} silence={silence} />
        </>
      }
    />
  );
}
