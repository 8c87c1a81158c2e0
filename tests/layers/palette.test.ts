import { expect, test } from 'vitest';
import { paper } from '../../src/layers/palette.ts';

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const luminance = (hex: string): number => {
  const [r, g, b] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

test('every colour is written in full', () => {
  for (const color of Object.values(paper)) expect(color).toMatch(/^#[0-9a-f]{6}$/);
});

test('cinnabar is the selection’s alone: no other colour is near', () => {
  const [r, g, b] = channels(paper.selection);
  const near = Object.entries(paper).filter(([name, color]) => {
    const [r2, g2, b2] = channels(color);
    return name !== 'selection' && Math.hypot(r! - r2!, g! - g2!, b! - b2!) < 0.25;
  });
  expect(near.map(([name]) => name)).toEqual([]);
});

test('names can be read on the land: 4.5 to 1 for labels, 3 to 1 for lines and sites', () => {
  for (const color of [paper.label, paper.highSpeedRail, paper.rail, paper.waterway, paper.zone, paper.park])
    expect(contrast(color, paper.land)).toBeGreaterThanOrEqual(4.5);
  for (const color of [
    paper.highway,
    paper.hub,
    paper.utility,
    paper.innovation,
    paper.ecology,
    paper.region,
  ])
    expect(contrast(color, paper.land)).toBeGreaterThanOrEqual(3);
});

test('no two layers share a colour', () => {
  const { highSpeedRail, rail, highway, waterway, zone, park, hub, utility, innovation, ecology, region } =
    paper;
  const own = [highSpeedRail, rail, highway, waterway, zone, park, hub, utility, innovation, ecology, region];
  expect(new Set(own).size).toBe(own.length);
});
