import { layerIds, type LayerId } from '../model/kinds.ts';
import type { View } from './atlasState.ts';

/** Layers that are on, as they stand in an address. */
export const stringifyLayers = (layers: View['layers']): string =>
  layerIds.filter((id) => layers[id]).join('.');

/** Null where it names what is no layer. */
export function parseLayers(value: string): Record<LayerId, boolean> | null {
  const on = value === '' ? [] : value.split('.');
  if (!on.every((id) => (layerIds as readonly string[]).includes(id))) return null;
  return Object.fromEntries(layerIds.map((id) => [id, on.includes(id)])) as Record<LayerId, boolean>;
}

/** How strongly layers are drawn, in hundredths; null where all are at full strength. */
export const stringifyOpacities = (opacities: View['opacities']): string | null =>
  layerIds
    .flatMap((id) => (opacities[id] === undefined ? [] : [`${id}:${Math.round(opacities[id] * 100)}`]))
    .join('.') || null;

/** Null where it cannot be understood. */
export function parseOpacities(value: string): Partial<Record<LayerId, number>> | null {
  const entries = value.split('.').map((part) => part.split(':'));
  const isSound = entries.every(
    ([id, percent]) =>
      (layerIds as readonly string[]).includes(id!) &&
      /^[1-9]\d$/.test(percent ?? '') &&
      Number(percent) >= 10,
  );
  return isSound ? Object.fromEntries(entries.map(([id, percent]) => [id, Number(percent) / 100])) : null;
}
