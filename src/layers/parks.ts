import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { pointOf } from './parts.ts';

export const parks: LayerDossier = {
  id: 'parks',
  label: '园区',
  labelEn: 'Parks',
  about: '规划点名的产业园、合作园区。',
  isOnAtStart: true,
  legend: (palette) => [{ label: '园区', form: 'point', color: palette.park }],
  areas: () => [],
  lines: () => [],
  points: (palette) => pointOf('parks', palette.park, 5, palette),
  labels: (palette) => [...namesOf('parks', palette.park, 'point', 7.5, palette)],
};
