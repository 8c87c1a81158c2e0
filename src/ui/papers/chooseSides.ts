import type { Sides } from '../../export/buildPaperRows.ts';
import type { PaperData } from '../../export/readSide.ts';
import { provinces, type Province } from '../../model/status.ts';

/** Provinces of which plans are held, in the order of lists. */
export function listHeldSides(data: Pick<PaperData, 'plans' | 'places'>): Province[] {
  const held = new Set(data.plans.map(({ territory }) => territory?.province));
  return provinces.filter((province) => held.has(province));
}

/** The sides of a paper before anybody has chosen: ours first, then the first other one of which plans are held. */
export function chooseSides(ours: Province | null, border: Sides | null, held: readonly Province[]): Sides {
  const [first, second] = border ?? [ours ?? held[0] ?? provinces[0], null];
  const left = ours ?? first;
  const right = [second, first, ...held, ...provinces].find((side) => side !== null && side !== left)!;
  return [left, right];
}
