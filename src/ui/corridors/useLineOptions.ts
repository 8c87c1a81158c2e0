import { useMemo } from 'react';
import { useAtlasState } from '../atlas.ts';
import type { Option } from './PickByName.tsx';

/** Every project that is drawn as a line. */
export function useLineOptions(): Option[] {
  const lines = useAtlasState((state) => state.data.lines);
  const projects = useAtlasState((state) => state.data.projects);
  return useMemo(
    () =>
      lines.flatMap(({ project }): Option[] => {
        const of = projects.get(project);
        return of ? [{ id: of.id, of, keys: [of.name, of.pinyin, ...of.aliases, ...of.aliasKeys] }] : [];
      }),
    [lines, projects],
  );
}
