import type { CorridorAxis } from '../../analysis/corridors/corridorTypes.ts';
import type { Corridor } from '../../state/atlasState.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';

/** What a line of a corridor, or the strip between two places, is called. */
export function useAxisName({ between }: Corridor): (axis: CorridorAxis) => string {
  const { corridors } = useWords();
  const places = useAtlasState((state) => state.data.places);
  return ({ name }) => {
    if (name !== null) return name;
    const [from, to] = (between ?? []).map((id) => places.get(id)?.name ?? id);
    return corridors.between(from ?? '', to ?? '');
  };
}
