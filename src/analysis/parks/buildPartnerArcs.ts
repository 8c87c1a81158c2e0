import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Place } from '../../model/project.ts';
import type { ParkEntry, Position } from './parkTypes.ts';

/** A pair of places with the parks that join them. */
export interface ArcProperties {
  /** `<partner>--<host>`, ids of places. */
  readonly id: string;
  readonly partner: string;
  readonly host: string;
  readonly partnerName: string;
  readonly hostName: string;
  /** Ids of the projects. */
  readonly parks: readonly string[];
  readonly count: number;
  /** At least one plan states the pair; else the registry alone knows it. */
  readonly stated: boolean;
}

/** A pair of a park that cannot be drawn, and which end is not known as a place. */
export interface UndrawnPair {
  readonly project: string;
  readonly partner: string;
  readonly why: 'partner' | 'host' | 'same';
}

export interface PartnerArcs {
  readonly arcs: FeatureCollection<LineString, ArcProperties>;
  readonly undrawn: readonly UndrawnPair[];
}

/** How far an arc bends, of its length, and of how many straight pieces it is. */
const bend = 0.12;
const pieces = 24;

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A gentle bow from one position to another, so that pairs there and back, and roads below, stay apart. */
function buildBow([lon1, lat1]: Position, [lon2, lat2]: Position): [number, number][] {
  const scale = Math.cos((((lat1 + lat2) / 2) * Math.PI) / 180);
  const [dx, dy] = [(lon2 - lon1) * scale, lat2 - lat1];
  const [midLon, midLat] = [(lon1 + lon2) / 2 - (2 * bend * dy) / scale, (lat1 + lat2) / 2 + 2 * bend * dx];
  return Array.from({ length: pieces + 1 }, (_, piece) => {
    const t = piece / pieces;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [round(a * lon1 + b * midLon + c * lon2), round(a * lat1 + b * midLat + c * lat2)];
  });
}

/** Partner place → host place of the given parks, each pair once with all its parks; what cannot be drawn beside it. */
export function buildPartnerArcs(
  entries: readonly ParkEntry[],
  places: ReadonlyMap<string, Place>,
): PartnerArcs {
  const pairs = new Map<string, { partner: Place; host: Place; parks: Set<string>; stated: boolean }>();
  const undrawn: UndrawnPair[] = [];
  for (const { project, host, partners } of entries)
    for (const { place, name, basis } of partners) {
      const [from, to] = [places.get(place ?? ''), places.get(host.place ?? '')];
      if (!from || !to || from.id === to.id) {
        undrawn.push({ project, partner: name, why: !from ? 'partner' : !to ? 'host' : 'same' });
        continue;
      }
      const key = `${from.id}--${to.id}`;
      const pair = pairs.get(key) ?? { partner: from, host: to, parks: new Set(), stated: false };
      pair.parks.add(project);
      pair.stated ||= basis === 'text';
      pairs.set(key, pair);
    }
  const features = [...pairs].map(
    ([id, { partner, host, parks, stated }]): Feature<LineString, ArcProperties> => ({
      type: 'Feature',
      id,
      geometry: {
        type: 'LineString',
        coordinates: buildBow([partner.lon, partner.lat], [host.lon, host.lat]),
      },
      properties: {
        id,
        partner: partner.id,
        host: host.id,
        partnerName: partner.name,
        hostName: host.name,
        parks: [...parks],
        count: parks.size,
        stated,
      },
    }),
  );
  return { arcs: { type: 'FeatureCollection', features }, undrawn };
}
