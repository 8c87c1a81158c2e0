import type { Project } from '../../model/project.ts';
import { hint, selectProject } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';

/** The name of a project in a list: pointed at, it is lit on the map; pressed, it is chosen. */
export function ProjectName({ project }: { project: Project }) {
  const { store } = useAtlas();
  const isChosen = useAtlasState(({ selection }) => selection.project === project.id);
  return (
    <button
      type="button"
      className="name"
      aria-pressed={isChosen}
      onPointerEnter={() => hint(store, project.id)}
      onPointerLeave={() => hint(store, null)}
      onClick={() => selectProject(store, project.id)}
    >
      <Name of={project} />
    </button>
  );
}
