import { expect, test } from 'vitest';
import { legendRows } from '../../src/layers/legendRows.ts';
import { dossiers } from '../../src/layers/order.ts';
import { readPublicData } from '../readPublicData.ts';

const { layers } = readPublicData();

test('rows count every feature that is seen, once', () => {
  for (const dossier of dossiers) {
    const { features } = layers.find(({ id }) => id === dossier.id)!;
    const rows = legendRows(dossier, features, () => true);
    expect(
      rows.reduce((sum, { count }) => sum + count, 0),
      dossier.id,
    ).toBe(features.length);
    const order = rows.map(({ variant }) => dossier.variants.indexOf(variant));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
});

test('what is not in view has no row', () => {
  const railways = dossiers.find(({ id }) => id === 'railways')!;
  const { features } = layers.find(({ id }) => id === 'railways')!;
  expect(legendRows(railways, features, () => false)).toEqual([]);
  const rows = legendRows(railways, features, ({ properties }) => properties.class === 'high_speed');
  expect(rows.map(({ variant }) => variant.id)).toEqual(['high-speed']);
});

test('parks and zones that have partners are a row of their own, whatever their names tell', () => {
  const parks = dossiers.find(({ id }) => id === 'parks')!;
  const { features } = layers.find(({ id }) => id === 'parks')!;
  const rows = legendRows(parks, features, () => true);
  expect(rows.map(({ variant }) => [variant.id, variant.shared ?? false])).toEqual([
    ['partner-park', true],
    ['park', false],
  ]);
  expect(rows[0]!.count).toBe(features.filter(({ properties }) => properties.shared).length);
});
