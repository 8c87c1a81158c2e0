import { useEffect, useMemo } from 'react';
import { buildPartnerArcs } from '../../analysis/parks/buildPartnerArcs.ts';
import { buildRing } from '../../analysis/parks/buildRing.ts';
import type { ParkEntry } from '../../analysis/parks/parkTypes.ts';
import type { CorridorFeature } from '../../layers/corridorLayers.ts';
import { showSketch } from '../../state/actions.ts';
import { useAtlas, useAtlasState } from '../atlas.ts';
import { pointOf } from './useFoundParks.ts';
import type { Parks } from './useParkData.ts';

/** Draws over the map where distances are told from, how far is asked for, and who joins whom in what was found. */
export function useParkSketch({ places }: Parks, found: readonly ParkEntry[]): { readonly undrawn: number } {
  const { store } = useAtlas();
  const { from, withinKm, hasArcs } = useAtlasState((state) => state.parks);
  const pairs = useMemo(() => (hasArcs ? buildPartnerArcs(found, places) : null), [hasArcs, found, places]);
  const features = useMemo((): CorridorFeature[] => {
    const point = pointOf(from, places);
    const ring = point && withinKm !== null ? buildRing(point, withinKm) : null;
    return [
      ...(ring
        ? [
            { type: 'Feature' as const, geometry: ring, properties: { part: 'band' as const } },
            {
              type: 'Feature' as const,
              geometry: { type: 'LineString' as const, coordinates: ring.coordinates[0]! },
              properties: { part: 'axis' as const },
            },
          ]
        : []),
      ...(pairs?.arcs.features ?? []).map(({ geometry, properties }): CorridorFeature => ({
        type: 'Feature',
        geometry,
        properties: { part: 'arc', isContext: !properties.stated },
      })),
      ...(point
        ? [
            {
              type: 'Feature' as const,
              geometry: { type: 'Point' as const, coordinates: [point.lon, point.lat] },
              properties: { part: 'pin' as const },
            },
          ]
        : []),
    ];
  }, [from, withinKm, pairs, places]);
  useEffect(() => showSketch(store, features.length ? { features, bounds: null } : null), [store, features]);
  useEffect(() => () => showSketch(store, null), [store]);
  return { undrawn: pairs?.undrawn.length ?? 0 };
}
