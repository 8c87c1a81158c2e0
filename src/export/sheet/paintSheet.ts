import { sheetColors, sheetFace, type SheetPictures } from './sheetLook.ts';
import type { SheetDrawing } from './mapSheet.ts';

/**
 * Draws a sheet into a canvas.
 * @param dots a millimetre
 */
export function paintSheet(drawing: SheetDrawing, pictures: SheetPictures, dots: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * dots);
  canvas.height = Math.round(drawing.height * dots);
  const context = canvas.getContext('2d')!;
  context.fillStyle = sheetColors.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(dots, dots);
  const { map } = drawing;
  context.drawImage(pictures.map, map.x, map.y, map.width, map.height);
  context.lineWidth = 0.2;
  context.strokeStyle = sheetColors.ink;
  for (const item of drawing.items) {
    context.fillStyle = sheetColors.ink;
    if (item.sort === 'frame') {
      const { x, y, width, height } = item.box;
      if (item.fill === 'paper') {
        context.fillStyle = sheetColors.veil;
        context.fillRect(x, y, width, height);
      } else context.strokeRect(x, y, width, height);
    } else if (item.sort === 'path') {
      context.beginPath();
      item.points.forEach(([x, y], at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
      if (item.isFilled) context.fill();
      else context.stroke();
    } else if (item.sort === 'sign') {
      const sign = pictures.signs[item.row];
      const { x, y, width, height } = item.box;
      if (sign) context.drawImage(sign, x, y, width, height);
    } else {
      context.font = `${item.isBold ? 600 : 400} ${item.size}px ${sheetFace}`;
      context.textAlign = item.align;
      context.fillStyle = sheetColors[item.tone];
      context.fillText(item.text, item.x, item.y);
    }
  }
  return canvas;
}
