import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { cities } from './cities.ts';
import type { LayerDossier } from './dossier.ts';
import { ecology } from './ecology.ts';
import { highways } from './highways.ts';
import { hubs } from './hubs.ts';
import { innovation } from './innovation.ts';
import type { Palette } from './palette.ts';
import { parks } from './parks.ts';
import { railways } from './railways.ts';
import { regions } from './regions.ts';
import { utilities } from './utilities.ts';
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
export function stackLayers(palette: Palette): LayerSpecification[] {
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
  ];
  return [
    ...drawn.flatMap((dossier) => dossier.areas(palette)),
    ...drawn.flatMap((dossier) => dossier.lines(palette)),
    ...drawn.flatMap((dossier) => dossier.points(palette)),
    ...drawn.flatMap((dossier) => dossier.labels(palette)),
  ];
}
