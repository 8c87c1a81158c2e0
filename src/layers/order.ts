import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { bandLayers } from './bandLayers.ts';
import { cities } from './cities.ts';
import { buildCorridorLayers } from './corridorLayers.ts';
import { crossingLayers } from './crossingLayers.ts';
import type { LayerDossier } from './dossier.ts';
import { ecology } from './ecology.ts';
import { highways } from './highways.ts';
import { hubs } from './hubs.ts';
import { innovation } from './innovation.ts';
import { buildFoundLayers } from './foundLayers.ts';
import { buildLitLayers, buildVeil } from './litLayers.ts';
import { parks } from './parks.ts';
import { buildPathLayers } from './pathLayers.ts';
import { buildQuietPlaces } from './placeNames.ts';
import { railways } from './railways.ts';
import { regions } from './regions.ts';
import { utilities } from './utilities.ts';
import type { Theme } from './themes.ts';
import { waterways } from './waterways.ts';
import { zones } from './zones.ts';

/** The dossiers in the order of the panel: the six of the mission first. */
export const dossiers: readonly LayerDossier[] = [
  cities,
  zones,
  parks,
  railways,
  highways,
  waterways,
  hubs,
  utilities,
  innovation,
  ecology,
  regions,
];

/** The z-order of all thematic layers, bottom first; it stands here once. */
export function stackLayers(theme: Theme): LayerSpecification[] {
  const drawn = [
    regions,
    zones,
    ecology,
    waterways,
    utilities,
    highways,
    railways,
    innovation,
    hubs,
    parks,
    cities,
  ].map((dossier) => ({ dossier, parts: dossier.draw(theme) }));
  const places = drawn.at(-1)!.parts;
  const themed = drawn.slice(0, -1);
  // Names are placed from the last to the first: what the mission is about before what else lies there.
  const byImportance = [
    regions,
    ecology,
    utilities,
    waterways,
    innovation,
    hubs,
    highways,
    zones,
    parks,
    railways,
  ].map((wanted) => themed.find(({ dossier }) => dossier === wanted)!);
  const lined = themed.filter(({ parts }) => parts.lines.length > 0);
  return [
    ...themed.flatMap(({ parts }) => parts.areas),
    ...themed.flatMap(({ parts }) => parts.lines),
    ...[waterways, highways, railways].flatMap(({ id, variants }) =>
      crossingLayers(id, theme.palette[variants[0]!.color], theme),
    ),
    ...themed.flatMap(({ parts }) => parts.points),
    ...byImportance.flatMap(({ parts }) => parts.labels),
    // Below: what is quieted while something is chosen. Above: what is chosen, and the places, for orientation.
    buildVeil(theme),
    ...lined.flatMap(({ dossier: { id, variants } }) =>
      bandLayers(id, theme.palette[variants[0]!.color], theme.palette),
    ),
    ...buildLitLayers(theme),
    buildQuietPlaces(theme),
    ...places.points,
    ...places.labels,
    ...buildCorridorLayers(theme),
    ...buildFoundLayers(theme),
    ...buildPathLayers(theme),
  ];
}
