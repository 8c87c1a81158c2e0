import { dashes } from '../layers/expressions.ts';
import type { StatusClass } from '../model/status.ts';

/** Side of a sign's plate in pixels at sign size 1. */
export const signSide = 22;
/** How far a badge reaches beyond the plate. */
export const badgeMargin = 4;

/** Pixels of one unit of the icons' grid of 16 × 16. */
export const signScale = 0.78;
export const badgeScale = 0.66;
const badgeRadius = 6;

export interface SignColors {
  readonly tint: string;
  readonly ground: string;
}

/** A plate with the sign of a kind: filled where the thing stands, else pale with a rim dashed by its stage. */
export function drawSign(
  context: CanvasRenderingContext2D,
  path: string,
  { tint, ground }: SignColors,
  status: StatusClass,
): void {
  const middle = signSide / 2;
  const stands = status === 'present';
  const radius = middle - 1.6;
  fillDisc(context, middle, middle - 0.3, ground);
  if (stands) fillDisc(context, middle, radius, tint);
  else {
    const rim = 1.6;
    const [on, off] = dashes[status] as [number, number];
    // A whole number of dashes goes round, so that the rim has no seam.
    const round = 2 * Math.PI * radius;
    const unit = round / Math.max(1, Math.round(round / ((on + off) * rim))) / (on + off);
    context.save();
    context.beginPath();
    context.arc(middle, middle, radius, 0, 2 * Math.PI);
    context.strokeStyle = tint;
    context.lineWidth = rim;
    context.setLineDash([on * unit, off * unit]);
    context.stroke();
    context.restore();
  }
  fillSign(context, path, middle, signScale, stands ? ground : tint);
}

/** What tells that a thing has partners, at the lower right corner of its plate. */
export function drawBadge(context: CanvasRenderingContext2D, path: string, colors: SignColors): void {
  const at = signSide + badgeMargin - badgeRadius;
  fillDisc(context, at, badgeRadius, colors.ground);
  fillSign(context, path, at, badgeScale, colors.tint);
}

function fillDisc(context: CanvasRenderingContext2D, at: number, radius: number, color: string): void {
  context.beginPath();
  context.arc(at, at, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

/** Fills the icon around `at`, on both axes. */
export function fillSign(
  context: CanvasRenderingContext2D,
  path: string,
  at: number,
  scale: number,
  color: string,
): void {
  context.save();
  context.translate(at - 8 * scale, at - 8 * scale);
  context.scale(scale, scale);
  context.fillStyle = color;
  context.fill(new Path2D(path), 'evenodd');
  context.restore();
}
