import { useMemo } from 'react';
import { useAtlasState } from '../atlas.ts';
import type { Option } from './PickByName.tsx';

/** Cities and counties to pick from, by any of their names. */
export function usePlaceOptions(): readonly Option[] {
  const places = useAtlasState((state) => state.data.places);
  return useMemo(
    () =>
      [...places.values()]
        .filter(({ level }) => level === 'city' || level === 'county')
        .map((place) => ({
          id: place.id,
          of: place,
          keys: [place.name, place.pinyin, ...place.aliases, ...place.aliasKeys],
        })),
    [places],
  );
}
