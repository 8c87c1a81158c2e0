import { useMemo } from 'react';
import type { KnownPlace } from '../../model/intake.ts';
import { useAtlasState } from '../atlas.ts';

export interface PlaceNames {
  /** For the worker that guesses. */
  readonly known: readonly KnownPlace[];
  /** Level by full name (安徽省宿州市), of all that may have a plan. */
  readonly levels: ReadonlyMap<string, 'province' | 'city' | 'county'>;
}

/** The gazetteer as opening a plan needs it. */
export function usePlaceNames(): PlaceNames {
  const places = useAtlasState((state) => state.data.places);
  return useMemo(() => {
    const known = [...places.values()].map(({ id, name, nameHant, aliases, aliasKeys, level, parents }) => ({
      id,
      name,
      nameHant,
      // Keys are sounds, and spellings in traditional script.
      aliases: [...aliases, ...aliasKeys.filter((key) => /\p{Script=Han}/u.test(key))],
      level,
      parents,
    }));
    const levels = new Map(
      known.flatMap(({ name, level, parents }) => {
        if (level === 'town') return [];
        const full = [...parents].reverse().map((id) => places.get(id)?.name ?? '');
        return [[[...full, name].join(''), parents.length === 0 ? 'province' : level] as const];
      }),
    );
    return { known, levels };
  }, [places]);
}
