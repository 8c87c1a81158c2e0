import type { Statement } from '../../analysis/compare/finding.ts';
import { selectProject, setMode } from '../../state/actions.ts';
import { useAtlas } from '../atlas.ts';

/** Where statements lead: to their clause in the reader, or to their project on the map. */
export function useOpen(): {
  readonly clause: (project: string, statement: Statement) => void;
  readonly map: (project: string, statement?: Statement) => void;
} {
  const { store } = useAtlas();
  return {
    clause: (project, { measure, rawStart }) => selectProject(store, project, measure, rawStart),
    map: (project, statement) => {
      selectProject(store, project, statement?.measure, statement?.rawStart ?? null);
      setMode(store, 'explore');
    },
  };
}
