import { getVersion } from 'maplibre-gl';

/** What draws the map here. */
export interface Drawing {
  /** As the browser names it; some name no more than a family. */
  readonly renderer: string;
  /** In pixels. */
  readonly largestTexture: number;
}

export const mapVersion = (): string => getVersion();

/** Tries a context of its own and gives it back at once; null where WebGL 2 is missing. */
export function describeDrawing(): Drawing | null {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return null;
    const names = context.getExtension('WEBGL_debug_renderer_info');
    const drawing = {
      renderer: String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER)),
      largestTexture: Number(context.getParameter(context.MAX_TEXTURE_SIZE)),
    };
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return drawing;
  } catch {
    return null;
  }
}
