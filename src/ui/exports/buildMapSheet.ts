import { askedFilters } from '../../analysis/askedFilters.ts';
import { chooseScale } from '../../export/sheet/chooseScale.ts';
import type { MapSheet } from '../../export/sheet/mapSheet.ts';
import type { ThemeId } from '../../layers/themes.ts';
import type { Bounds } from '../../model/boundsOf.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { ExportCatalogue } from '../../words/loadExportWords.ts';
import type { Words } from '../../words/words.ts';
import { buildLegend, type LegendSign } from '../layerPanel/buildLegend.ts';

interface Drawn {
  /** Metres a millimetre of the sheet, in the middle of the map. */
  readonly metresPerMillimetre: number;
  /** Of the map on the sheet, in mm. */
  readonly width: number;
}

/** The legend of what a map shows, its kinds first. */
export function buildSheetLegend(
  state: AtlasState,
  bounds: Bounds,
  theme: ThemeId,
  words: Words,
): LegendSign[] {
  const { data, layers, filters, split } = state;
  const { kinds, stages, marks, precision } = buildLegend(
    { layers, filters, split, bounds, loaded: data.layers, plans: data.plans },
    theme,
    words,
  );
  return [...kinds, ...stages, ...marks, ...precision];
}

/** What stands below a map that is taken away: notices, sources with their numbers, dates. */
export function buildSheetFoot(
  { data, filters, split, isBasemapOn }: AtlasState,
  { shell, statuses, listed }: Words,
  words: ExportCatalogue,
): string[] {
  const { plans } = askedFilters(filters, data.plans, split);
  const shown = data.plans.filter(({ id }) => plans.length === 0 || plans.includes(id));
  const tell = (isOwn: boolean): string[] =>
    shown
      .filter(({ textSource }) => (textSource === 'own') === isOwn)
      .map(({ title, documentNumber }) => words.ofPlan(title, documentNumber));
  const [texts, owns] = [tell(false), tell(true)];
  const isReviewed = !Object.values(data.layers).some(({ features }) =>
    features.some(({ properties }) => properties.proposed),
  );
  const basemap = isBasemapOn ? data.settings.basemap : null;
  const bases = [
    ...new Set(data.sources.map(({ attribution }) => attribution)),
    ...(basemap
      ? [
          `${basemap.attribution}${basemap.approvalNumber ? ` ${shell.approval} ${basemap.approvalNumber}` : ''}`,
        ]
      : []),
  ];
  return [
    words.beside([shell.notice, statuses.asOfText, shell.dataDate(data.manifest?.dataDate ?? null)]),
    ...(texts.length ? [words.sources(listed(texts))] : []),
    ...(owns.length ? [words.owns(listed(owns), isReviewed)] : []),
    words.base(bases),
    words.coordinates,
  ];
}

/** Everything on a sheet beside its map, in words. */
export function buildMapSheet(
  state: AtlasState,
  { title, mark }: { readonly title: string; readonly mark: string },
  { metresPerMillimetre, width }: Drawn,
  legend: readonly LegendSign[],
  words: Words,
  catalogue: ExportCatalogue,
): MapSheet {
  const { formats, map } = words;
  const { kilometres, millimetres } = chooseScale(metresPerMillimetre, width);
  return {
    title,
    mark,
    legendTitle: catalogue.legend,
    legend: legend.map(({ label }) => label),
    north: map.north,
    scale: {
      millimetres,
      label: `${formats.number(kilometres, kilometres < 1 ? 1 : 0)} ${map.kilometres}`,
    },
    foot: buildSheetFoot(state, words, catalogue),
  };
}
