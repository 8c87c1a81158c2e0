import { useMemo } from 'react';
import { plansOfHorizon } from '../../analysis/plansOfHorizon.ts';
import { buildStyle } from '../../layers/buildStyle.ts';
import { filterExpression } from '../../layers/filterExpression.ts';
import { themes } from '../../layers/themes.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { useAtlasState } from '../atlas.ts';
import { fontFiles } from './fontFiles.ts';

type Seen = Pick<AtlasState, 'layers' | 'theme' | 'opacities' | 'filters'> & {
  readonly plans: AtlasState['data']['plans'];
};

/** The style for what the reader has chosen. */
export function styleOf({ layers, theme, opacities, filters, plans }: Seen, dataUrl: string) {
  return buildStyle({
    theme: themes[theme],
    dataUrl,
    fontFiles,
    visible: layers,
    opacities,
    filter: filterExpression(plansOfHorizon(filters, plans)),
  });
}

/** The style as a value, made anew when what the reader has chosen changes. */
export function useStyle(dataUrl: string) {
  const layers = useAtlasState((state) => state.layers);
  const theme = useAtlasState((state) => state.theme);
  const opacities = useAtlasState((state) => state.opacities);
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  return useMemo(
    () => styleOf({ layers, theme, opacities, filters, plans }, dataUrl),
    [layers, theme, opacities, filters, plans, dataUrl],
  );
}
