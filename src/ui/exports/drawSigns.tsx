import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { LegendSign } from '../layerPanel/buildLegend.ts';
import { Swatch } from '../layerPanel/Swatch.tsx';

/** Signs of the legend as pictures that a canvas can draw, by row. */
export async function drawSigns(signs: readonly LegendSign[]): Promise<HTMLImageElement[]> {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() =>
    root.render(
      signs.map(({ key, swatch }) => (
        <span key={key}>
          <Swatch {...swatch} />
        </span>
      )),
    ),
  );
  const writer = new XMLSerializer();
  const images = [...box.querySelectorAll('svg')].map(async (svg) => {
    // Drawn large, so that it stays sharp on paper.
    svg.setAttribute('width', '320');
    svg.setAttribute('height', '160');
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(writer.serializeToString(svg))}`;
    await image.decode();
    return image;
  });
  const drawn = await Promise.all(images);
  root.unmount();
  return drawn;
}
