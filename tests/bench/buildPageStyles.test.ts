import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { buildPageStyles } from '../../scripts/bench/buildPageStyles.ts';
import { layerIds } from '../../src/model/kinds.ts';

const { bare, plain, late } = buildPageStyles({
  data: 'http://localhost/data/',
  fonts: 'http://localhost/fonts/',
});

describe('styles of the pages for comparison', () => {
  test.each([
    ['bare', bare],
    ['plain', plain],
  ])('%s is a valid style', (_, style) => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test('the bare page has all our sources, and files for the layers that are on', () => {
    expect(Object.keys(bare.sources)).toEqual(expect.arrayContaining([...layerIds]));
    expect(bare.sources['railways']).toMatchObject({ data: 'http://localhost/data/layers/railways.geojson' });
    expect(bare.sources['regions']).toMatchObject({ data: { features: [] } });
    expect(Object.values(bare['font-faces'] ?? {}).flat().length).toBeGreaterThan(50);
  });

  test('the plain page has the six layers three times and nothing else', () => {
    expect(Object.keys(plain.sources)).toHaveLength(6);
    expect(plain.layers).toHaveLength(18);
    expect(plain['font-faces']).toBeUndefined();
  });

  test('what our page fills late, the bare page fills late', () => {
    expect(late).toEqual({
      areas: 'http://localhost/data/areas.geojson',
      bands: 'http://localhost/data/bands.geojson',
      crossings: 'http://localhost/data/crossings.geojson',
    });
  });
});
