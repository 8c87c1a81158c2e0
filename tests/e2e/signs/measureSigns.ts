/** Runs in the browser: draws the map's signs as they stand on a screen, and measures what is left of them. */
import { icons, type IconId } from '../../../src/layers/icons.ts';
import { dossiers } from '../../../src/layers/order.ts';
import { signSizes, signZoom } from '../../../src/layers/pointLayers.ts';
import type { KindColor } from '../../../src/layers/palette.ts';
import { themeIds, themes, type ThemeId } from '../../../src/layers/themes.ts';
import { badgeScale, fillSign, signScale, signSide } from '../../../src/map/drawSign.ts';
import { drawPicture } from '../../../src/map/drawPicture.ts';
import { statusClasses, type StatusClass } from '../../../src/model/status.ts';

export interface SignReport {
  /** Theme, kind, stage and pixel ratio of signs whose strokes stand off their ground by less than 3 to 1. */
  readonly pale: readonly string[];
  /** Share of the plate's pixels in which two signs of different kinds differ at 1×, least first. */
  readonly alike: readonly (readonly [string, number])[];
  /** Share of a sign's ink that is thinner than a pixel at 1×, most first. */
  readonly thin: readonly (readonly [string, number])[];
  readonly drawn: number;
}

/** Signs are smallest where they begin to show. */
const smallest = signSizes[0] + ((signSizes[1] - signSizes[0]) * (signZoom - 5)) / 5;
/** Supersampling of the ideal sign. */
const fine = 8;

const signs = dossiers.flatMap(({ id, variants }) =>
  id === 'cities'
    ? []
    : variants.map((variant) => ({ layer: id, icon: variant.icon, color: variant.color, label: variant.id })),
);
const looks = [...new Map(signs.map((sign) => [`${sign.icon} ${sign.color}`, sign])).values()];
const shapes = [...new Map(signs.map((sign) => [sign.icon, sign])).values()];

function canvasOf(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true })!;
}

const linear = (value: number): number =>
  value <= 10.3 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4;

function luminances(context: CanvasRenderingContext2D): Float64Array {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  return Float64Array.from(
    { length: width * height },
    (_, i) =>
      0.2126 * linear(data[i * 4]!) + 0.7152 * linear(data[i * 4 + 1]!) + 0.0722 * linear(data[i * 4 + 2]!),
  );
}

/** The picture as the map puts it on the screen: brought to size with bilinear filtering, on land. */
function onScreen(name: Parameters<typeof drawPicture>[0], ratio: number): CanvasRenderingContext2D {
  const { image } = drawPicture(name);
  const side = Math.round(signSide * smallest * ratio);
  const sheet = canvasOf(image.width);
  sheet.putImageData(image, 0, 0);
  const context = canvasOf(side);
  context.fillStyle = themes[name.theme].palette.land;
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = 'low';
  context.drawImage(sheet.canvas, 0, 0, side, side);
  return context;
}

const ideals = new Map<string, Ideal>();
function ideal(icon: IconId, side: number): Ideal {
  const key = `${icon} ${side}`;
  const known = ideals.get(key) ?? drawIdeal(icon, side);
  ideals.set(key, known);
  return known;
}

interface Ideal {
  readonly ink: Float64Array;
  readonly isPlate: readonly boolean[];
}

/** How much of each pixel of the screen the sign's own strokes cover, and which pixels are plate. */
function drawIdeal(icon: IconId, side: number): Ideal {
  const context = canvasOf(side * fine);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side * fine, side * fine);
  context.scale((side * fine) / signSide, (side * fine) / signSide);
  fillSign(context, icons[icon], signSide / 2, signScale, '#000');
  const light = luminances(context);
  const ink = new Float64Array(side * side);
  for (let y = 0; y < side * fine; y++)
    for (let x = 0; x < side * fine; x++)
      ink[Math.floor(y / fine) * side + Math.floor(x / fine)]! +=
        (1 - light[y * side * fine + x]!) / fine ** 2;
  const isPlate = Array.from(ink, (_, i) => {
    const [x, y] = [(i % side) + 0.5 - side / 2, Math.floor(i / side) + 0.5 - side / 2];
    return Math.hypot(x, y) <= side * 0.37;
  });
  return { ink, isPlate };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function contrastOf(
  theme: ThemeId,
  icon: IconId,
  color: KindColor | 'context',
  status: StatusClass,
  ratio: number,
) {
  const context = onScreen({ sort: 'site', theme, icon, color, status, shared: false }, ratio);
  const light = [...luminances(context)];
  const { ink, isPlate } = ideal(icon, context.canvas.width);
  const stroke = mean(light.filter((_, i) => isPlate[i] && ink[i]! >= 0.9));
  const ground = mean(light.filter((_, i) => isPlate[i] && ink[i]! <= 0.05));
  return (Math.max(stroke, ground) + 0.05) / (Math.min(stroke, ground) + 0.05);
}

/** Distance in pixels to the nearest pixel for which `isGoal` holds (two passes, steps of 1 and √2). */
function distances(side: number, isGoal: (index: number) => boolean): Float64Array {
  const far = Float64Array.from({ length: side * side }, (_, i) => (isGoal(i) ? 0 : 1e6));
  const relax = (x: number, y: number, dx: number, dy: number): void => {
    const [nx, ny] = [x + dx, y + dy];
    if (nx < 0 || ny < 0 || nx >= side || ny >= side) return;
    const reached = far[ny * side + nx]! + Math.hypot(dx, dy);
    if (reached < far[y * side + x]!) far[y * side + x] = reached;
  };
  const near = [
    [-1, 0],
    [0, -1],
    [-1, -1],
    [1, -1],
  ] as const;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) for (const [dx, dy] of near) relax(x, y, dx, dy);
  for (let y = side - 1; y >= 0; y--)
    for (let x = side - 1; x >= 0; x--) for (const [dx, dy] of near) relax(x, y, -dx, -dy);
  return far;
}

/** Share of a sign's ink that a disc of one pixel at 1× cannot reach from within. */
function thinShare(icon: IconId, scale: number): number {
  const side = 400;
  const unit = side / 18;
  const context = canvasOf(side);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.translate(unit, unit);
  context.scale(unit, unit);
  context.fillStyle = '#000';
  context.fill(new Path2D(icons[icon]), 'evenodd');
  const light = luminances(context);
  const radius = (0.5 * unit) / (scale * smallest);
  const inside = distances(side, (i) => light[i]! > 0.5);
  const reached = distances(side, (i) => inside[i]! >= radius);
  let [ink, lost] = [0, 0];
  for (const [i, value] of light.entries()) {
    if (value > 0.5) continue;
    ink++;
    if (reached[i]! > radius + 1) lost++;
  }
  return lost / ink;
}

function differenceOf(a: IconId, b: IconId): number {
  const side = Math.round(signSide * smallest);
  const [first, second] = [ideal(a, side), ideal(b, side)];
  const plate = first.isPlate.filter(Boolean).length;
  const differing = first.isPlate.filter(
    (isIn, i) => isIn && Math.abs(first.ink[i]! - second.ink[i]!) > 0.25,
  );
  return differing.length / plate;
}

export function measureSigns(): SignReport {
  const pale: string[] = [];
  let drawn = 0;
  for (const theme of themeIds)
    for (const { icon, color, label } of looks)
      for (const ratio of [1, 2])
        for (const tint of [color, 'context'] as const)
          for (const status of statusClasses) {
            drawn++;
            const contrast = contrastOf(theme, icon, tint, status, ratio * themes[theme].siteScale);
            if (!(contrast >= 3))
              pale.push(`${theme} ${label} ${tint} ${status} ${ratio}×: ${contrast.toFixed(2)}`);
          }
  const alike = shapes
    .flatMap((a, index) =>
      shapes.slice(index + 1).map((b) => [`${a.label} ${b.label}`, differenceOf(a.icon, b.icon)] as const),
    )
    .sort((a, b) => a[1] - b[1]);
  const thin = [
    ...shapes.map(({ icon, label }) => [label, thinShare(icon, signScale)] as const),
    ['合作方', thinShare('partners', badgeScale)] as const,
  ].sort((a, b) => b[1] - a[1]);
  return { pale, alike, thin, drawn };
}
