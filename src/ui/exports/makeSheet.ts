import { layOutSheet } from '../../export/sheet/layOutSheet.ts';
import { measureInCanvas } from '../../export/sheet/measureInCanvas.ts';
import type { SheetDrawing } from '../../export/sheet/mapSheet.ts';
import { pixelsPerMillimetre, type PageSize } from '../../export/sheet/pageSizes.ts';
import { sheetFace, type SheetPictures } from '../../export/sheet/sheetLook.ts';
import type { ThemeId } from '../../layers/themes.ts';
import type { Bounds } from '../../model/boundsOf.ts';
import { spanOf, widenBounds } from '../../model/widenBounds.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { ExportCatalogue } from '../../words/loadExportWords.ts';
import type { Words } from '../../words/words.ts';
import type { LegendSign } from '../layerPanel/buildLegend.ts';
import { buildMapSheet, buildSheetLegend } from './buildMapSheet.ts';
import type { Frame } from './frameOf.ts';
import { drawSigns } from './drawSigns.tsx';
import { drawView } from './drawView.ts';

export interface SheetOrder {
  readonly frame: Frame;
  readonly title: string;
  readonly mark: string;
  readonly page: PageSize;
  /** Dots an inch of the map. */
  readonly resolution: number;
  readonly theme: ThemeId;
}

export interface MadeSheet {
  readonly drawing: SheetDrawing;
  readonly pictures: SheetPictures & { readonly map: HTMLCanvasElement };
  readonly legend: readonly LegendSign[];
  /** Dots an inch that the map came to. */
  readonly resolution: number;
}

/** Draws what is on screen as a map sheet. The map's size follows from the sheet, its scale bar from the map. */
export async function makeSheet(
  state: AtlasState,
  order: SheetOrder,
  dataUrl: string,
  words: Words,
  catalogue: ExportCatalogue,
  signal: AbortSignal,
): Promise<MadeSheet> {
  const { frame, page, resolution, theme } = order;
  // A face that is not there yet would be measured as another one.
  await document.fonts.load(`600 20px ${sheetFace}`, order.title + order.mark);
  await document.fonts.load(`20px ${sheetFace}`, catalogue.coordinates);
  const measure = measureInCanvas();
  const layOut = (legend: readonly LegendSign[], metresPerMillimetre: number, width: number): SheetDrawing =>
    layOutSheet(
      buildMapSheet(state, order, { metresPerMillimetre, width }, legend, words, catalogue),
      page,
      measure,
    );
  const legendOf = (bounds: Bounds): LegendSign[] => buildSheetLegend(state, bounds, theme, words);
  // A sheet of another form than the screen shows more of the ground: its legend tells of that too.
  const atFirst = layOut(legendOf(frame.bounds), 1000, 100).map;
  const legend = legendOf(widenTo(frame.bounds, atFirst.width / atFirst.height));
  const { map } = layOut(legend, 1000, 100);
  const ratio = resolution / 96;
  const picture = await drawView(state, dataUrl, {
    theme,
    frame,
    width: Math.round(map.width * pixelsPerMillimetre),
    height: Math.round(map.height * pixelsPerMillimetre),
    ratio,
    signal,
  });
  // A machine whose canvas ends earlier has drawn fewer dots for the same ground.
  const dots = picture.canvas.width / map.width;
  const cssDots = ratio * pixelsPerMillimetre;
  return {
    drawing: layOut(legend, picture.metresPerPixel * cssDots, map.width),
    pictures: { map: picture.canvas, signs: await drawSigns(legend) },
    legend,
    resolution: Math.round(dots * 25.4),
  };
}

/** Bounds widened about their middle to a form (width by height, on the ground). */
function widenTo(bounds: Bounds, form: number): Bounds {
  const { wide, high } = spanOf(bounds);
  return widenBounds(bounds, { wide: high * form, high: wide / form });
}
