import { icons } from '../layers/icons.ts';
import type { SpritePicture } from '../layers/spriteName.ts';
import { themes } from '../layers/themes.ts';
import { badgeMargin, drawBadge, drawSign, signSide } from './drawSign.ts';

export interface Picture {
  readonly image: ImageData;
  readonly options: {
    readonly pixelRatio: number;
    readonly stretchX?: [number, number][];
    readonly stretchY?: [number, number][];
    readonly content?: [number, number, number, number];
  };
}

/** Pictures are drawn at twice their size, so that they stay sharp on fine screens. */
const pixelRatio = 2;
/** Sides in pixels at sign size 1. */
const targetSide = 34;
const hatchSide = 6;
const shieldSide = 14;
const discSide = 22;

/** Draws a picture of the style's sprite on a canvas; the same shapes as the legend's. */
export function drawPicture(picture: SpritePicture): Picture {
  const { palette } = themes[picture.theme];
  switch (picture.sort) {
    case 'site': {
      const tint = palette[picture.color === 'context' ? 'contextSign' : picture.color];
      const colors = { tint, ground: palette.halo };
      if (!picture.shared)
        return drawn(signSide, (context) => drawSign(context, icons[picture.icon], colors, picture.status));
      // The plate stays in the middle, so that it stands where that of any other sign stands.
      return drawn(signSide + 2 * badgeMargin, (context) => {
        context.translate(badgeMargin, badgeMargin);
        drawSign(context, icons[picture.icon], colors, picture.status);
        drawBadge(context, icons.partners, colors);
      });
    }
    case 'ring':
      return drawn(signSide + 6, (context) => {
        const middle = (signSide + 6) / 2;
        context.strokeStyle = palette.label;
        context.lineWidth = 1.6;
        context.beginPath();
        context.arc(middle, middle, signSide / 2 + 1, 0, 2 * Math.PI);
        context.stroke();
      });
    case 'disc':
      return drawn(discSide, (context) => {
        context.fillStyle = palette.halo;
        context.strokeStyle = palette.label;
        context.lineWidth = 1.4;
        context.beginPath();
        context.arc(discSide / 2, discSide / 2, discSide / 2 - 1.2, 0, 2 * Math.PI);
        context.fill();
        context.stroke();
      });
    case 'target':
      return drawn(targetSide, (context) => {
        const middle = targetSide / 2;
        context.strokeStyle = palette[picture.color];
        context.lineWidth = picture.color === 'selection' ? 3 : 1.6;
        context.beginPath();
        context.arc(middle, middle, signSide / 2 + 2.5, 0, 2 * Math.PI);
        context.stroke();
        context.fillStyle = palette[picture.color];
        context.beginPath();
        context.arc(middle, middle, picture.color === 'selection' ? 4 : 2.6, 0, 2 * Math.PI);
        context.fill();
      });
    case 'hatch':
      return drawn(hatchSide, (context) => {
        context.strokeStyle = palette[picture.color];
        context.lineWidth = 0.7;
        context.beginPath();
        for (const shift of [-hatchSide, 0, hatchSide]) {
          context.moveTo(shift - 1, hatchSide + 1);
          context.lineTo(shift + hatchSide + 1, -1);
        }
        context.stroke();
      });
    default:
      return drawShield(palette[picture.color], palette.halo);
  }
}

/** A plate that stretches around the number of a road. */
function drawShield(tint: string, rim: string): Picture {
  const shield = drawn(shieldSide, (context) => {
    context.fillStyle = tint;
    context.strokeStyle = rim;
    context.lineWidth = 1;
    roundedRectangle(context, [0.5, 0.5, shieldSide - 1, shieldSide - 1], 2.5);
    context.fill();
    context.stroke();
  });
  const side = shieldSide * pixelRatio;
  const stretch: [number, number][] = [[4 * pixelRatio, side - 4 * pixelRatio]];
  const content: [number, number, number, number] = [2, 2, side - 2, side - 2];
  return { ...shield, options: { pixelRatio, stretchX: stretch, stretchY: stretch, content } };
}

function drawn(side: number, draw: (context: CanvasRenderingContext2D) => void): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = side * pixelRatio;
  canvas.height = side * pixelRatio;
  const context = canvas.getContext('2d')!;
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), options: { pixelRatio } };
}

/** Chromium 91 has no `roundRect`. */
function roundedRectangle(
  context: CanvasRenderingContext2D,
  [x, y, width, height]: readonly [number, number, number, number],
  radius: number,
): void {
  context.beginPath();
  context.moveTo(x + radius, y);
  context.arcTo(x + width, y, x + width, y + height, radius);
  context.arcTo(x + width, y + height, x, y + height, radius);
  context.arcTo(x, y + height, x, y, radius);
  context.arcTo(x, y, x + width, y, radius);
  context.closePath();
}
