import { buildPictureStyle } from '../../layers/buildPictureStyle.ts';
import type { ThemeId } from '../../layers/themes.ts';
import { drawFigureMap, type MapPicture } from '../../map/drawFigureMap.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { mapDataOf } from '../../state/own/mapDataOf.ts';
import type { Frame } from './frameOf.ts';
import { selectLit } from '../mapView/selectLit.ts';
import { styleOf } from '../mapView/useStyle.ts';

interface Wanted {
  /** What of the ground must be seen, and how near it may come. */
  readonly frame: Frame;
  readonly theme: ThemeId;
  /** CSS pixels, and dots for each. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly signal: AbortSignal;
}

/** What the map shows, drawn aside at a size of its own: the same layers, filters, choice and sketch. */
export function drawView(
  state: AtlasState,
  dataUrl: string,
  { theme, frame, ...size }: Wanted,
): Promise<MapPicture> {
  const { data, layers, sketch } = state;
  const style = styleOf({ ...state, theme, plans: data.plans, settings: data.settings }, dataUrl, null);
  const { chosen, related } = selectLit(state);
  const over = { chosen, related, sketch: sketch?.features ?? [] };
  return drawFigureMap({
    style: buildPictureStyle(style, mapDataOf(state, dataUrl), layers, over),
    ...frame,
    ...size,
  });
}
