import { readFileSync } from 'node:fs';

interface LineFeature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly (readonly [number, number])[] };
}

/** The course of a line as its layer holds it. */
export function lineOf(layer: string, id: string): readonly (readonly [number, number])[] {
  const file = new URL(`../../public/data/layers/${layer}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: LineFeature[] };
  return features.find((feature) => feature.id === id)!.geometry.coordinates;
}
