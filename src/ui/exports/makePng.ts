import { paintSheet } from '../../export/sheet/paintSheet.ts';
import type { MadeSheet } from './makeSheet.ts';

export const toPng = async (canvas: HTMLCanvasElement): Promise<Blob> => {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the canvas could not be made a PNG');
  return blob;
};

/** A sheet as a picture, at the dots that its map has. */
export function makePng({ drawing, pictures, resolution }: MadeSheet): Promise<Blob> {
  return toPng(paintSheet(drawing, pictures, resolution / 25.4));
}
