import type { CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';
import type { Corridor } from '../../state/atlasState.ts';
import { useAtlasState } from '../atlas.ts';
import { Filled } from '../language/Filled.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** What a line of a corridor, or the strip between two places, is called; names in their own language. */
export function AxisName({ axis, corridor }: { axis: CorridorAxis; corridor: Corridor }) {
  const { corridors } = useWords();
  const project = useAtlasState(({ data }) => (axis.project ? data.projects.get(axis.project) : undefined));
  const places = useAtlasState((state) => state.data.places);
  if (project) return <Name of={project} />;
  const ends = (corridor.between ?? []).map((id) => {
    const place = places.get(id);
    return place ? <Name key={id} of={place} /> : id;
  });
  return <Filled words={corridors.between} pieces={ends} />;
}
