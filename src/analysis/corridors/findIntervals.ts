import { layerOfKind } from '../../model/kinds.ts';
import type { BorderRow } from '../../model/lines.ts';
import type { InventoryEntry } from '../../model/registry.ts';
import type { Interval, LayerIntervals } from './borderTypes.ts';
import { isContext, type LineAtBorder } from './findCrossingsOf.ts';
import { kmBetween } from './findStretch.ts';

/**
 * Stretches of a border without a crossing, for the layers whose existing crossings are inventoried as complete;
 * elsewhere a gap would only be one of our own list. Between the points as drawn: a crossing's ± holds of both ends.
 * @param crossings of this border, all layers, context included
 */
export function findIntervals(
  border: BorderRow,
  crossings: readonly LineAtBorder[],
  inventory: readonly InventoryEntry[],
): LayerIntervals[] {
  return inventory
    .filter((entry) => entry.border === border.id && entry.complete)
    .map((entry) => {
      const layer = layerOfKind[entry.kind];
      const own = crossings.filter(({ project }) => project.layer === layer);
      const existing = own.filter(
        ({ project }) => isContext(project) || project.built.before || project.statusClass === 'present',
      );
      return { layer, inventory: entry, existing: between(border, existing), all: between(border, own) };
    });
}

function between({ parts, lengthKm }: BorderRow, crossings: readonly LineAtBorder[]): Interval[] {
  const posts = [
    { id: null, km: 0, position: parts[0]!.positions[0]! },
    ...crossings
      .flatMap(({ id, crossing: { borderKm, position } }) =>
        borderKm === null || borderKm === undefined ? [] : [{ id, km: borderKm, position }],
      )
      .sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1)),
    { id: null, km: lengthKm, position: parts.at(-1)!.positions.at(-1)! },
  ];
  return posts
    .slice(1)
    .map((to, index): Interval => {
      const from = posts[index]!;
      return {
        fromKm: from.km,
        toKm: to.km,
        km: to.km - from.km,
        straightKm: kmBetween(from.position, to.position),
        between: [from.id, to.id],
      };
    })
    .sort((a, b) => b.km - a.km || a.fromKm - b.fromKm);
}
