import type { Geometry } from 'geojson';
import { layerOfKind } from '../model/kinds.ts';
import type { PlaceEntry, ProjectEntry, Site, Waypoint } from '../model/registry.ts';
import { provinces, type Precision, type Province } from '../model/status.ts';
import { bandKmOf } from './buildBand.ts';
import { buildCurve } from './buildCurve.ts';
import type { Position } from './geodesy.ts';
import { roundPosition } from './geodesy.ts';
import { cappedPrecision, precisionOfLine, precisionOfPoint, type KnownPoint } from './precisionOf.ts';
import { provinceAt, provincesAlong, type Territory } from './territory.ts';
import { uniteAreas } from './uniteAreas.ts';

/** Where a project is drawn, how far that can be trusted, and whose territory it touches. */
export type Location =
  | {
      readonly geometry: Geometry;
      readonly precision: Exclude<Precision, 'none'>;
      readonly provinces: readonly Province[];
      readonly how: string;
      /** Of a zone that joins places: how far around them its soft band reaches. */
      readonly bandKm?: number;
    }
  | {
      readonly geometry: null;
      readonly precision: 'none';
      readonly provinces: readonly Province[];
      readonly how: string;
    };

export type Gazetteer = ReadonlyMap<string, PlaceEntry>;

/**
 * Turns a registry entry's site into geometry. Precision is computed here and nowhere typed.
 * @throws Error when the site names a place that the gazetteer lacks
 */
export function locateProject(entry: ProjectEntry, gazetteer: Gazetteer, territory: Territory): Location {
  const site = layerOfKind[entry.kind] === 'utilities' ? coarsened(entry.site) : entry.site;
  const located = locateSite(site, gazetteer, territory);
  if (!located) {
    return { geometry: null, precision: 'none', provinces: entry.provinces ?? [], how: reasonOf(entry.site) };
  }
  const precision = cappedPrecision(entry.kind, located.precision);
  if (precision === 'none') throw new Error(`${entry.id}: a located project has a class`);
  const touched = new Set([...located.provinces, ...(entry.provinces ?? [])]);
  return {
    ...located,
    provinces: provinces.filter((province) => touched.has(province)),
    precision,
    how: howOf(entry),
  };
}

/** Energy and water works are shown on a grid of 0.1° (about 10 km), so that no picture tells more. */
function coarsened(site: Site): Site {
  if (site.type !== 'point') return site;
  return { ...site, lon: Math.round(site.lon * 10) / 10, lat: Math.round(site.lat * 10) / 10 };
}

function locateSite(
  site: Site,
  gazetteer: Gazetteer,
  territory: Territory,
): { geometry: Geometry; precision: Precision; provinces: Province[]; bandKm?: number } | null {
  switch (site.type) {
    case 'line': {
      const parts = ('parts' in site ? site.parts : [site.waypoints]).map((part) =>
        part.map((waypoint) => knownPoint(waypoint, gazetteer)),
      );
      const lines = parts.map((part) => buildCurve(part.map(({ position }) => position)));
      const named = parts.flat().map(({ position }) => provinceAt(territory, position));
      const along = provincesAlong(territory, lines);
      return {
        geometry:
          lines.length === 1
            ? { type: 'LineString', coordinates: lines[0]! }
            : { type: 'MultiLineString', coordinates: lines },
        precision: precisionOfLine(parts),
        provinces: provinces.filter((province) => named.includes(province) || along.includes(province)),
      };
    }
    case 'point':
      return pointAt([site.lon, site.lat], precisionOfPoint(site.errorKm), territory);
    case 'host': {
      const host = placeOf(site.place, gazetteer);
      return pointAt([host.lon, host.lat], 'D', territory);
    }
    case 'between': {
      const places = site.places.map((id) => placeOf(id, gazetteer));
      const coordinates = places.map(({ lon, lat }) => roundPosition([lon, lat]));
      return {
        geometry: { type: 'MultiPoint', coordinates },
        bandKm: bandKmOf(coordinates),
        precision: 'D',
        provinces: provinces.filter((province) => places.some((place) => place.province === province)),
      };
    }
    case 'areas': {
      const places = site.places.map((id) => placeOf(id, gazetteer));
      const areas = site.places.map((id) => {
        const area = territory.prefectures.get(id);
        if (!area) throw new Error(`no licensed polygon of ${id}`);
        return area;
      });
      return {
        geometry: { type: 'MultiPolygon', coordinates: uniteAreas(areas) },
        precision: 'A',
        provinces: provinces.filter((province) => places.some((place) => place.province === province)),
      };
    }
    default:
      return null;
  }
}

function pointAt(position: Position, precision: Precision, territory: Territory) {
  const province = provinceAt(territory, position);
  return {
    geometry: { type: 'Point', coordinates: roundPosition(position) } as const,
    precision,
    provinces: province ? [province] : [],
  };
}

function knownPoint(waypoint: Waypoint, gazetteer: Gazetteer): KnownPoint {
  if ('place' in waypoint) {
    const { lon, lat } = placeOf(waypoint.place, gazetteer);
    return { position: [lon, lat], errorKm: null };
  }
  return { position: [waypoint.lon, waypoint.lat], errorKm: waypoint.errorKm };
}

function placeOf(id: string, gazetteer: Gazetteer): PlaceEntry {
  const place = gazetteer.get(id);
  if (!place) throw new Error(`the gazetteer has no place ${id}`);
  return place;
}

function reasonOf(site: Site): string {
  return site.type === 'none' ? site.reason : '';
}

function howOf(entry: ProjectEntry): string {
  const { site } = entry;
  if (site.type === 'point') return site.source;
  if (site.type === 'host' || site.type === 'between' || site.type === 'areas') return site.reason;
  return entry.sources.join('；');
}
