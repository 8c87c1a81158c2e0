import type { NearPlace } from '../../model/lines.ts';
import { useAtlasState } from '../atlas.ts';
import { Listed } from '../language/Listed.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import { mostNear } from './useNearNames.ts';

/** The nearest places, by name. */
export function NearPlaces({ near }: { near: readonly NearPlace[] }) {
  const { corridors } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const found = near.slice(0, mostNear).flatMap(({ place }) => places.get(place) ?? []);
  if (found.length === 0) return corridors.noPlace;
  return (
    <Listed
      pieces={found.map((place) => (
        <Name key={place.id} of={place} />
      ))}
    />
  );
}
