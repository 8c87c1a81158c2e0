import type { Point } from 'geojson';
import type { LayerId } from '../model/kinds.ts';
import { distanceKm, roundPosition, type Position } from '../projects/geodesy.ts';
import { prefectureAt, type Territory } from '../projects/territory.ts';
import { seatOnLine, seatsInArea, zoomOfLength } from '../projects/seatNames.ts';
import type { AreaFeature, LayerFeature, SeatFeature } from './layerFeature.ts';

type Layers = Readonly<Record<LayerId, readonly LayerFeature[]>>;

/** From these zooms the names of lines stand on the map of the whole region: what crosses a border first. */
const crossingZoom = 5;
const innerZoom = 6;
/** A line that is shorter than this on the map is not yet named. */
const leastPixels = 90;

/** Layers whose lines are named from afar. */
const linedLayers = ['railways', 'highways', 'waterways'] as const;

/**
 * Where names stand that have no one point of their own: in each part of an area, in the middle of a soft band,
 * and, from afar, on a line where it runs through the study region. Chosen here, so that a name stands once and not once a tile.
 */
export function buildSeats(
  layers: Layers,
  areas: readonly AreaFeature[],
  territory: Territory,
): SeatFeature[] {
  const placesOf = (...levels: string[]): Position[] =>
    layers.cities
      .filter(({ properties }) => levels.includes(properties.level!))
      .map(({ geometry }) => (geometry as Point).coordinates as unknown as Position);
  const cities = placesOf('city');
  const towns = placesOf('city', 'county');
  const seat = (
    { id, properties }: LayerFeature | AreaFeature,
    form: SeatFeature['properties']['seat'],
    position: Position,
    fromZoom: number,
    rank: number,
  ): SeatFeature => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: roundPosition(position) },
    properties: { ...properties, seat: form, fromZoom, rank },
  });
  const isPromised = ({ properties }: LayerFeature | AreaFeature): boolean => !properties.context;

  const ofAreas = Object.values(layers)
    .flat()
    .filter(isPromised)
    .flatMap((feature) => {
      const { geometry, properties } = feature;
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.map(([outer]) => outer as unknown as Position[]);
      return seatsInArea(rings, cities).map(({ position, fromZoom }) =>
        seat(feature, 'area', position, fromZoom, properties.crossProvince ? 0 : 1),
      );
    });
  const isWithin = (point: Position): boolean => prefectureAt(territory, point) !== null;
  const placed = ofAreas.map(positionOf);
  const ofBands = areas
    .filter(isPromised)
    .map((feature) => ({ feature, ring: feature.geometry.coordinates[0] as unknown as Position[] }))
    .sort((a, b) => lengthOf(a.ring) - lengthOf(b.ring))
    .flatMap(({ feature, ring }) => {
      const [best] = seatsInArea([ring], [...towns, ...placed]);
      if (!best) return [];
      placed.push(best.position);
      return seat(feature, 'area', best.position, 0, feature.properties.crossProvince ? 0 : 1);
    });

  const ofLines = linedLayers
    .flatMap((id) => layers[id])
    .filter(isPromised)
    .flatMap((feature) => {
      const parts = partsOf(feature);
      return parts.length ? [{ feature, parts, length: Math.max(...parts.map(lengthOf)) }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.feature.properties.crossProvince) - Number(a.feature.properties.crossProvince) ||
        plansOf(b.feature) - plansOf(a.feature) ||
        b.length - a.length,
    )
    .map(({ feature, parts, length }, rank) => {
      const position = seatOnLine(parts, [...cities, ...placed], isWithin);
      placed.push(roundPosition(position));
      const least = feature.properties.crossProvince ? crossingZoom : innerZoom;
      const fromZoom = Math.max(least, zoomOfLength(length, leastPixels));
      return seat(feature, 'line', position, fromZoom, rank);
    });
  return [...ofAreas, ...ofBands, ...ofLines];
}

const positionOf = ({ geometry }: SeatFeature): [number, number] => geometry.coordinates as [number, number];

const plansOf = ({ properties }: LayerFeature): number => properties.committedPlans?.length ?? 0;

function partsOf({ geometry }: LayerFeature): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Position[]];
  if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as Position[][];
  return [];
}

const lengthOf = (part: readonly Position[]): number =>
  part.slice(1).reduce((sum, point, index) => sum + distanceKm(part[index]!, point), 0);
