import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { bandOf, lineOf, pointOf } from './parts.ts';

export const waterways: LayerDossier = {
  id: 'waterways',
  label: '航道',
  labelEn: 'Waterways',
  about: '航道工程，以及规划点名的河流。',
  isOnAtStart: true,
  legend: (palette) => [{ label: '航道、河流', form: 'line', color: palette.waterway }],
  areas: (palette) => bandOf('waterways', palette.waterway, palette),
  lines: (palette) => [...lineOf('waterways', palette.waterway, [1.8, 3.4], palette)],
  points: (palette) => pointOf('waterways', palette.waterway, 4, palette),
  labels: (palette) => [
    ...namesOf('waterways', palette.waterway, 'line', 6.5, palette),
    ...namesOf('waterways', palette.waterway, 'point', 8, palette),
  ],
};
