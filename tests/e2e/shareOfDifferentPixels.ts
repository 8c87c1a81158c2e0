import type { Page } from '@playwright/test';

/** How much of two screenshots of one size differs, from 0 to 1; slight differences of shade do not count. */
export async function shareOfDifferentPixels(page: Page, a: Buffer, b: Buffer): Promise<number> {
  await page.goto('about:blank');
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (first!.width !== second!.width || first!.height !== second!.height) return 1;
      let different = 0;
      for (let i = 0; i < first!.data.length; i += 4) {
        const distances = [0, 1, 2].map((channel) =>
          Math.abs(first!.data[i + channel]! - second!.data[i + channel]!),
        );
        if (Math.max(...distances) > 64) different++;
      }
      return different / (first!.width * first!.height);
    },
    [a.toString('base64'), b.toString('base64')],
  );
}
