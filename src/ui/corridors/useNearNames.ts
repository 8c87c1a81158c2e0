import type { NearPlace } from '../../model/lines.ts';
import { useAtlasState } from '../atlas.ts';
import { useSpelling } from '../language/useSpelling.ts';
import { useWords } from '../language/useWords.ts';

/** Places that are named to say where something is. */
export const mostNear = 2;

/** The nearest places as a reader knows them. */
export function useNearNames(): (near: readonly NearPlace[]) => string {
  const { corridors, listed } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const spell = useSpelling();
  return (near) => {
    const names = near.slice(0, mostNear).flatMap(({ place }) => {
      const found = places.get(place);
      return found ? [spell ? `${found.name} ${spell(found)}` : found.name] : [];
    });
    return names.length ? listed(names) : corridors.noPlace;
  };
}
