import type { BorderDescription } from './borderTypes.ts';
import type { BorderWords } from './csvWords.ts';
import { sideCells, sideHeads } from './sideCells.ts';
import { toCsv } from '../../model/toCsv.ts';

const columns = [
  'number',
  'project',
  'mode',
  'statusClass',
  'precision',
  'borderKm',
  'plusMinusKm',
  'nearOurs',
  'nearTheirs',
] as const;
const lastColumns = ['nextKm', 'nextStraightKm', 'lon', 'lat'] as const;

/** Crossings of a border as CSV, in its order; kilometres to 0.1 (below the ± of every class). */
export function crossingsToCsv({ crossings, provinces }: BorderDescription, words: BorderWords): string {
  const head = (column: keyof BorderWords['heads']): string => words.heads[column];
  return toCsv([
    [...columns.map(head), ...sideHeads(provinces, words), ...lastColumns.map(head)],
    ...crossings.map((row) => [
      words.positions(row.positions),
      row.name,
      words.mode(row.mode),
      words.statusClass(row.isContext ? 'context' : row.statusClass),
      row.precision,
      roundKm(row.borderKm),
      row.toleranceKm,
      words.near(row.near[0]),
      words.near(row.near[1]),
      ...sideCells(row.sides, words),
      roundKm(row.next?.km ?? null),
      roundKm(row.next?.straightKm ?? null),
      ...row.position,
    ]),
  ]);
}

const roundKm = (km: number | null): number | null => (km === null ? null : Math.round(km * 10) / 10);
