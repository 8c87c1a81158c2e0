import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { bandOf, lineOf, pointOf } from './parts.ts';

export const utilities: LayerDossier = {
  id: 'utilities',
  label: '能源水利',
  labelEn: 'Energy & water',
  about: '能源、管道、电网、水利工程。一律按示意绘制，不标容量与电压。',
  isOnAtStart: false,
  legend: (palette) => [
    { label: '能源水利', form: 'point', color: palette.utility },
    { label: '线路', form: 'line', color: palette.utility },
  ],
  areas: (palette) => bandOf('utilities', palette.utility, palette),
  lines: (palette) => [...lineOf('utilities', palette.utility, [1.2, 2.4], palette)],
  points: (palette) => pointOf('utilities', palette.utility, 4.5, palette),
  labels: (palette) => [
    ...namesOf('utilities', palette.utility, 'point', 7.5, palette),
    ...namesOf('utilities', palette.utility, 'line', 7.5, palette),
  ],
};
