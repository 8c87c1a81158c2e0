import { useMemo } from 'react';
import { askedFilters } from '../../analysis/askedFilters.ts';
import { buildStyle } from '../../layers/buildStyle.ts';
import { isOfParks, parkFilter } from '../../layers/parkFilter.ts';
import { filterExpression } from '../../layers/filterExpression.ts';
import { themes } from '../../layers/themes.ts';
import { layerIds } from '../../model/kinds.ts';
import { newestFirst } from '../../model/newestFirst.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import { useAtlasState } from '../atlas.ts';
import { fontFiles } from './fontFiles.ts';

type Seen = Pick<AtlasState, 'layers' | 'theme' | 'opacities' | 'filters' | 'isBasemapOn' | 'shownParks'> & {
  readonly plans: AtlasState['data']['plans'];
  readonly settings: AtlasState['data']['settings'];
};

/** While parks are looked for, all else is drawn so strongly. */
const quiet = 0.3;

const buildQuiet = (opacities: AtlasState['opacities']): AtlasState['opacities'] => ({
  ...opacities,
  ...Object.fromEntries(
    layerIds
      .filter((id) => id !== 'cities' && !isOfParks(id))
      .map((id) => [id, Math.min(quiet, opacities[id] ?? 1)]),
  ),
});

/** The style for what the reader has chosen; `plan` shows what one plan says alone. */
export function styleOf(
  { layers, theme, opacities, filters, isBasemapOn, shownParks, plans, settings }: Seen,
  dataUrl: string,
  plan: string | null,
) {
  const asked = askedFilters(filters, plans, plan ? [plan] : null);
  return buildStyle({
    theme: themes[theme],
    dataUrl,
    fontFiles,
    visible: layers,
    opacities: shownParks ? buildQuiet(opacities) : opacities,
    basemap: settings.basemap && { source: settings.basemap, isOn: isBasemapOn },
    filter: parkFilter(filterExpression(asked), shownParks),
    plans: newestFirst(plans.filter(({ id }) => asked.plans.includes(id))),
  });
}

/** The style as a value, made anew when what the reader has chosen changes. */
export function useStyle(dataUrl: string, plan: string | null) {
  const layers = useAtlasState((state) => state.layers);
  const theme = useAtlasState((state) => state.theme);
  const opacities = useAtlasState((state) => state.opacities);
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  const settings = useAtlasState((state) => state.data.settings);
  const isBasemapOn = useAtlasState((state) => state.isBasemapOn);
  const shownParks = useAtlasState((state) => state.shownParks);
  return useMemo(
    () =>
      styleOf({ layers, theme, opacities, filters, isBasemapOn, shownParks, plans, settings }, dataUrl, plan),
    [layers, theme, opacities, filters, isBasemapOn, shownParks, plans, settings, dataUrl, plan],
  );
}
