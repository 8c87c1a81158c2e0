import type { Words } from '../words.ts';
import { card } from './card.ts';
import { compare } from './compare.ts';
import { corridors } from './corridors.ts';
import { coverage } from './coverage.ts';
import { filters } from './filters.ts';
import { formats } from './formats.ts';
import { indicators } from './indicators.ts';
import { kinds } from './kinds.ts';
import { layers } from './layers.ts';
import { legend } from './legend.ts';
import { map } from './map.ts';
import { panel } from './panel.ts';
import { precisions } from './precisions.ts';
import { provinces } from './provinces.ts';
import { reader } from './reader.ts';
import { remarks } from './remarks.ts';
import { report } from './report.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { statuses } from './statuses.ts';
import { themes } from './themes.ts';
import { units } from './units.ts';
import { variants } from './variants.ts';

/** The interface in English. */
export const en: Words = {
  language: 'en',
  formats,
  carriesPinyin: true,
  listed: (names) => names.join(', '),
  card,
  compare,
  corridors,
  coverage,
  filters,
  indicators,
  kinds,
  layers,
  legend,
  map,
  panel,
  precisions,
  provinces,
  reader,
  remarks,
  report,
  search,
  shell,
  statuses,
  themes,
  units,
  variants,
};
