import type { LayerDossier } from './dossier.ts';
import { namesOf } from './namesOf.ts';
import { pointOf } from './parts.ts';

export const innovation: LayerDossier = {
  id: 'innovation',
  label: '创新平台',
  labelEn: 'Innovation',
  about: '科学设施、研究院、院校。',
  isOnAtStart: false,
  legend: (palette) => [{ label: '创新平台', form: 'point', color: palette.innovation }],
  areas: () => [],
  lines: () => [],
  points: (palette) => pointOf('innovation', palette.innovation, 4.5, palette),
  labels: (palette) => [...namesOf('innovation', palette.innovation, 'point', 8, palette)],
};
