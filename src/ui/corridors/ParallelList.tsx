import type { ParallelRow } from '../../analysis/corridors/corridorTypes.ts';
import { selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** Other lines that run along. */
export function ParallelList({ parallels }: { parallels: readonly ParallelRow[] }) {
  const { store } = useAtlas();
  const { corridors, formats, statuses } = useWords();
  const projects = useAtlasState((state) => state.data.projects);
  if (parallels.length === 0) return null;
  return (
    <section aria-label={corridors.parallels}>
      <h3>{corridors.parallels}</h3>
      <ul className="joins">
        {parallels.map(({ project, mode, isContext, statusClass, withinKm, fromKm, toKm }) => (
          <li key={project}>
            <button type="button" className="name" onClick={() => selectProject(store, project)}>
              <Name of={projects.get(project)!} />
            </button>
            <small>
              {mode && `${corridors.modes[mode]} · `}
              {isContext ? corridors.context : statuses.classes[statusClass]} ·{' '}
              {corridors.parallel(formats.number(withinKm), formats.number(fromKm), formats.number(toKm))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
