import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findTargets } from '../../scripts/bench/findTargets.ts';
import { projectToScreen } from '../../scripts/bench/projectToScreen.ts';

const camera = { lon: 118, lat: 32, zoom: 6 };
const box = { x: 264, y: 48, width: 670, height: 720 };

describe('projectToScreen', () => {
  test('the middle of the map is where the camera looks', () => {
    expect(projectToScreen([118, 32], camera, box)).toEqual({ x: 599, y: 408 });
  });

  test('a degree of longitude is 512 × 2^zoom / 360 pixels', () => {
    const { x, y } = projectToScreen([119, 32], camera, box);
    expect(x - 599).toBeCloseTo((512 * 64) / 360, 6);
    expect(y).toBe(408);
  });

  test('north is up, and stretched by the latitude', () => {
    const { y } = projectToScreen([118, 32.1], camera, box);
    expect((408 - y) / ((0.1 * 512 * 64) / 360)).toBeCloseTo(1 / Math.cos((32.05 * Math.PI) / 180), 3);
  });
});

describe('findTargets', () => {
  const point = (id: string, lon: number, lat: number): Feature => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {},
  });

  test('takes points and middles of lines inside the map, the lonely first', () => {
    const line: Feature = {
      type: 'Feature',
      id: 'line',
      geometry: {
        type: 'LineString',
        coordinates: [
          [110, 30],
          [118.5, 33],
          [130, 30],
        ],
      },
      properties: {},
    };
    const area: Feature = {
      type: 'Feature',
      id: 'area',
      geometry: { type: 'Polygon', coordinates: [] },
      properties: {},
    };
    const found = findTargets(
      {
        cities: [point('a', 117, 31), point('b', 117.05, 31), point('far', 130, 31)],
        railways: [line, area],
      },
      camera,
      box,
    );
    expect(found.map(({ source, id }) => `${source}:${id}`)).toEqual([
      'railways:line',
      'cities:a',
      'cities:b',
    ]);
  });
});
