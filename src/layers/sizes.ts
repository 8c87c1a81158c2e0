import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from './themes.ts';

type Size = number | ExpressionSpecification;

/** A size in pixels that grows evenly from zoom 5 to zoom 10. */
export function growing(far: Size, near: Size): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 5, far, 10, near] as ExpressionSpecification;
}

/** Size of names in pixels, from zoom 5 to 10, by the theme's scale and its smallest text. */
export function textSize(
  { textScale, smallestText }: Theme,
  far: number,
  near: number,
): ExpressionSpecification {
  return growing(Math.max(smallestText, far * textScale), Math.max(smallestText, near * textScale));
}
