import type { Place } from '../model/project.ts';
import { provinces } from '../model/status.ts';
import { precisionOfPoint } from '../projects/precisionOf.ts';
import type { LayerFeature } from './layerFeature.ts';
import type { PressInput } from './pressInput.ts';

/** A place as `places.json` lists it. */
export function buildPlace(entry: PressInput['places'][number]): Place {
  const { id, code, name, nameHant, pinyin, aliases, aliasKeys, level, parents, lon, lat } = entry;
  const precision = precisionOfPoint(entry.errorKm);
  const province = provinces.find((one) => one === entry.province);
  return {
    id,
    code,
    name,
    nameHant,
    pinyin,
    aliases,
    aliasKeys: [...aliasKeys],
    level,
    parents,
    ...(province ? { province } : {}),
    lon,
    lat,
    precision,
  };
}

/** A place as `layers/cities.geojson` draws it. */
export function buildPlaceFeature(
  entry: PressInput['places'][number],
  place: Place,
  planOrder: readonly string[],
  mentionedIn: ReadonlyMap<string, ReadonlySet<string>>,
): LayerFeature {
  return {
    type: 'Feature',
    id: place.id,
    geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      id: place.id,
      name: place.name,
      layer: 'cities',
      kind: place.level === 'county' || place.level === 'town' ? place.level : 'city',
      status: 'existing',
      statusClass: 'present',
      work: null,
      precision: place.precision,
      built: true,
      // A place is where things are, never a promise of its own.
      context: true,
      provinces: provinces.filter((province) => province === entry.province),
      crossProvince: false,
      plans: planOrder.filter((plan) => mentionedIn.get(place.id)?.has(plan)),
      level: place.level,
    },
  };
}
