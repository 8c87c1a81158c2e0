import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { pointOf } from './parts.ts';

export const hubs: LayerDossier = {
  id: 'hubs',
  label: '枢纽',
  labelEn: 'Hubs',
  about: '机场、港口、车站、物流园。',
  isOnAtStart: false,
  legend: (palette) => [{ label: '枢纽', form: 'point', color: palette.hub }],
  areas: () => [],
  lines: () => [],
  points: (palette) => pointOf('hubs', palette.hub, 4.5, palette),
  labels: (palette) => [...namesOf('hubs', palette.hub, 'point', 7, palette)],
};
