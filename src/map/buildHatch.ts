/** A picture of diagonal strokes that tiles without a seam; RGBA, `size` × `size` pixels. */
export function buildHatch(color: string, size = 12): { width: number; height: number; data: Uint8Array } {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const distance = (x + y) % size;
      const alpha = distance === 0 ? 255 : distance === 1 || distance === size - 1 ? 90 : 0;
      data.set([red!, green!, blue!, alpha], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
