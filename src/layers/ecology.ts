import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { bandOf, lineOf, pointOf } from './parts.ts';

export const ecology: LayerDossier = {
  id: 'ecology',
  label: '生态文旅',
  labelEn: 'Ecology & tourism',
  about: '生态廊道、湿地、文旅项目、湖泊。',
  isOnAtStart: false,
  legend: (palette) => [
    { label: '生态文旅', form: 'point', color: palette.ecology },
    { label: '线路', form: 'line', color: palette.ecology },
  ],
  areas: (palette) => bandOf('ecology', palette.ecology, palette),
  lines: (palette) => [...lineOf('ecology', palette.ecology, [1.4, 2.8], palette)],
  points: (palette) => pointOf('ecology', palette.ecology, 4.5, palette),
  labels: (palette) => [
    ...namesOf('ecology', palette.ecology, 'point', 8, palette),
    ...namesOf('ecology', palette.ecology, 'line', 8, palette),
  ],
};
