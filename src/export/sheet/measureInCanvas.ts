import type { Measure } from './mapSheet.ts';
import { sheetFace } from './sheetLook.ts';

/** Measures letters where they will be drawn; canvas fonts below a pixel are not to be trusted, so it asks for 100. */
export function measureInCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, size, isBold) => {
    context.font = `${isBold ? 600 : 400} 100px ${sheetFace}`;
    return (context.measureText(text).width * size) / 100;
  };
}
