import type { PaperPicture } from '../../export/buildPaper.ts';
import { composeFigure, markRadius, type FigureWords } from '../../export/composeFigure.ts';
import { numberMarks, type Numbered } from '../../export/numberMarks.ts';
import { buildFigureStyle } from '../../layers/buildFigureStyle.ts';
import type { MapData } from '../../layers/mapData.ts';
import { drawFigureMap } from '../../map/drawFigureMap.ts';
import { hasWebGl2 } from '../../map/hasWebGl2.ts';
import { boundsOf } from '../../model/boundsOf.ts';
import type { LayerCollection } from '../../model/contract.ts';
import type { Project } from '../../model/project.ts';
import { widenBounds } from '../../model/widenBounds.ts';
import { fontFiles } from '../mapView/fontFiles.ts';

type Features = readonly LayerCollection['features'][number][];

/** How large a figure is, in CSS pixels, how many dots each has, and what of the ground is seen at least, in degrees. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly leastDegrees: number;
}

/** The figure of a page as wide as the text of an A4 page. */
const wholePage: FigureSize = { width: 760, height: 640, ratio: 2, leastDegrees: 0 };

/**
 * The map of a paper with its numbers.
 * @param features of the layers in which the projects lie
 * @returns null where nothing has a place, or no map can be drawn
 */
export async function drawFigure(
  projects: readonly Project[],
  features: Features,
  data: MapData,
  words: Omit<FigureWords, 'metresPerPixel'>,
  signal: AbortSignal,
  { leastDegrees, ...size }: FigureSize = wholePage,
): Promise<PaperPicture> {
  const numbered = projects.flatMap(({ id }, index): Numbered[] => {
    const feature = features.find((one) => one.id === id);
    return feature ? [{ n: index + 1, geometry: feature.geometry as Numbered['geometry'] }] : [];
  });
  if (numbered.length === 0 || !hasWebGl2()) return null;
  const bounds = widenBounds(
    boundsOf(numbered.map(({ geometry }) => ('coordinates' in geometry ? geometry.coordinates : []))),
    { wide: leastDegrees, high: leastDegrees },
  );
  const style = buildFigureStyle({
    theme: 'paper',
    data,
    fontFiles,
    ids: projects.map(({ id }) => id),
    layers: [...new Set(projects.map(({ layer }) => layer))],
  });
  const { canvas, project, metresPerPixel } = await drawFigureMap({ style, bounds, ...size, signal });
  const frame = { width: canvas.width, height: canvas.height, project };
  const marks = numberMarks(numbered, frame, markRadius(canvas.width));
  return composeFigure(canvas, marks, { ...words, metresPerPixel });
}
