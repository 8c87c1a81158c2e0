import type { LayerId } from '../model/kinds.ts';
import { softAreaLayers, wholeAreaLayers } from './areaLayers.ts';
import type { DrawnLayer, Form, Variant } from './dossier.ts';
import { lineLayers } from './lineLayers.ts';
import { nameLayers, type NameZooms } from './nameLayers.ts';
import { pointLayers } from './pointLayers.ts';
import type { Theme } from './themes.ts';

/** What a layer's features are, and from which zoom each form is named. */
export interface Drawing {
  readonly id: LayerId;
  readonly variants: readonly Variant[];
  readonly forms: readonly (Form | 'soft')[];
  readonly names: NameZooms;
}

/** Draws a layer as its variants say: the common way of all layers but the cities. */
export function drawVariants({ id, variants, forms, names }: Drawing, theme: Theme): DrawnLayer {
  const { color } = variants[0]!;
  return {
    areas: [
      ...(forms.includes('area') ? wholeAreaLayers(id, color, theme) : []),
      ...(forms.includes('soft') ? softAreaLayers(id, color, theme, id === 'zones' ? 1 : 0.45) : []),
    ],
    lines: forms.includes('line') ? lineLayers(id, variants, theme) : [],
    points: forms.includes('point') ? pointLayers(id, variants, theme) : [],
    labels: nameLayers(id, variants, names, theme),
  };
}
