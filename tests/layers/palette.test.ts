import { describe, expect, test } from 'vitest';
import { dossiers } from '../../src/layers/order.ts';
import type { Palette } from '../../src/layers/palette.ts';
import { themeIds, themes } from '../../src/layers/themes.ts';

type Color = readonly [number, number, number];

/** Linear sRGB, 0 to 1. */
const linear = (hex: string): Color =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
const luminance = ([r, g, b]: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};
/** CIE L*a*b* (D65) of linear sRGB. */
const lab = ([r, g, b]: Color): Color => {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const difference = (a: Color, b: Color): number => {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
const lightness = (hex: string): number => lab(linear(hex))[0];
/** How eyes without one cone see linear sRGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Readonly<Record<string, readonly Color[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (eye: string, [r, g, b]: Color): Color =>
  eyes[eye]!.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Color;

const colors = (palette: Palette): [string, string][] => Object.entries(palette) as [string, string][];
/** All looks of lines that are on at the start and may cross. */
const lineLooks = dossiers
  .filter(({ isOnAtStart }) => isOnAtStart)
  .flatMap(({ variants }) => variants.filter(({ width }) => width));
const pairs = lineLooks.flatMap((a, index) => lineLooks.slice(index + 1).map((b) => [a, b] as const));
/** Two lines of one colour are told by how they are built, or are told by name alone (road classes of one hue). */
const lookDiffers = ([a, b]: (typeof pairs)[number]): boolean =>
  a.look !== b.look || Math.max(a.width![1] / b.width![1], b.width![1] / a.width![1]) >= 1.3;

describe.each(themeIds.map((id) => [id, themes[id].palette] as const))('%s', (id, palette) => {
  test('every colour is written in full', () => {
    for (const [, color] of colors(palette)) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('the selection is like no kind of thing', () => {
    const near = colors(palette).filter(
      ([name, color]) =>
        !['selection', 'label'].includes(name) &&
        difference(linear(palette.selection), linear(color)) < (id === 'print' ? 2 : 22),
    );
    expect(near.map(([name]) => name)).toEqual([]);
  });

  test('names can be read on the land: 4.5 to 1 for labels, 3 to 1 for lines and sites', () => {
    const { label, highSpeedRail, rail, waterway, zone, park } = palette;
    for (const color of [label, highSpeedRail, rail, waterway, zone, park])
      expect(contrast(color, palette.land)).toBeGreaterThanOrEqual(4.5);
    const { highway, hub, utility, innovation, ecology, region } = palette;
    for (const color of [highway, hub, utility, innovation, ecology, region])
      expect(contrast(color, palette.land)).toBeGreaterThanOrEqual(3);
  });

  test('no two layers share a colour', () => {
    const own = dossiers
      .filter(({ id: layer }) => layer !== 'cities')
      .map(({ variants }) => palette[variants[0]!.color]);
    expect(new Set(own).size).toBe(own.length);
  });

  test.each(Object.keys(eyes))('lines that cross are told apart with %s', (eye) => {
    const alike = pairs.filter(
      (pair) =>
        !lookDiffers(pair) &&
        difference(seen(eye, linear(palette[pair[0].color])), seen(eye, linear(palette[pair[1].color]))) <
          (id === 'print' ? 7 : 12),
    );
    expect(alike.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
  });

  test('lines that cross are told apart in grey: by lightness, width or build', () => {
    const alike = pairs.filter(
      (pair) =>
        !lookDiffers(pair) &&
        Math.abs(lightness(palette[pair[0].color]) - lightness(palette[pair[1].color])) < 7,
    );
    expect(alike.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
  });
});

test('the print theme has no hue at all', () => {
  for (const [name, color] of colors(themes.print.palette))
    expect(new Set([1, 3, 5].map((at) => color.slice(at, at + 2))).size, name).toBe(1);
});

test('on a projector names are 24 pixels at least and lines three times as wide', () => {
  expect(themes.projector.smallestText).toBeGreaterThanOrEqual(24);
  expect(themes.projector.lineScale).toBe(3);
});

test('the tests see what is alike', () => {
  expect(difference(linear('#9c1f55'), linear('#9c2057'))).toBeLessThan(3);
  expect(difference(linear('#ffffff'), linear('#000000'))).toBeCloseTo(100, 0);
});
