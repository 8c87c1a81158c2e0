import { askedFilters } from '../../analysis/askedFilters.ts';
import { isInView } from '../../analysis/isInView.ts';
import { matchesFilters } from '../../analysis/matchesFilters.ts';
import { legendRows } from '../../layers/legendRows.ts';
import { dossiers } from '../../layers/order.ts';
import { themes, type ThemeId } from '../../layers/themes.ts';
import { statusClasses } from '../../model/status.ts';
import type { AtlasState } from '../../state/atlasState.ts';
import type { Words } from '../../words/words.ts';
import type { SwatchProps } from './Swatch.tsx';

/** A row of the legend: how something looks on the map, and what it is. */
export interface LegendSign {
  readonly key: string;
  readonly label: string;
  readonly swatch: SwatchProps;
  /** How many are in view; only of kinds. */
  readonly count?: number;
}

export interface LegendParts {
  readonly kinds: readonly LegendSign[];
  readonly stages: readonly LegendSign[];
  readonly marks: readonly LegendSign[];
  readonly precision: readonly LegendSign[];
}

type Seen = Pick<AtlasState, 'layers' | 'filters' | 'split' | 'bounds'> & {
  readonly loaded: AtlasState['data']['layers'];
  readonly plans: AtlasState['data']['plans'];
};

/** Made from the style: what is in view, by kind, with how many; stages by dash; precision by band. */
export function buildLegend(
  { layers, loaded, filters, plans, split, bounds }: Seen,
  theme: ThemeId,
  { legend, statuses, variants }: Pick<Words, 'legend' | 'statuses' | 'variants'>,
): LegendParts {
  const { palette } = themes[theme];
  const wanted = askedFilters(filters, plans, split);
  const kinds = dossiers
    .filter(({ id }) => layers[id])
    .flatMap((dossier) =>
      legendRows(dossier, loaded[dossier.id]?.features ?? [], ({ geometry, properties }) => {
        const { committedPlans = [], context } = properties;
        const isAsked =
          dossier.id === 'cities' || (!context && matchesFilters({ ...properties, committedPlans }, wanted));
        return isAsked && isInView(geometry.coordinates, bounds);
      }).map(({ variant, form, count }): LegendSign => {
        const { id, color, icon, shared, look } = variant;
        const name = variants[id];
        return {
          key: `${dossier.id} ${id} ${form}`,
          label:
            form === 'area'
              ? legend.extent(name)
              : form === 'point' && variant.width
                ? legend.site(name)
                : name,
          swatch: { form, color: palette[color], palette, icon, shared, look },
          count,
        };
      }),
    );
  const sign = (key: string, label: string, swatch: Omit<SwatchProps, 'palette'>): LegendSign => ({
    key,
    label,
    swatch: { palette, ...swatch },
  });
  const hasLines = layers.highways || layers.waterways || layers.railways;
  return {
    kinds,
    stages: statusClasses.map((status) =>
      sign(status, statuses.classes[status], { form: 'line', color: palette.label, status }),
    ),
    marks: hasLines
      ? [
          sign('upgrade', legend.upgrade, {
            form: 'line',
            color: palette.highway,
            look: 'work',
            status: 'planned',
          }),
          sign('crossing', legend.crossing, { form: 'mark', color: palette.highSpeedRail }),
        ]
      : [],
    precision: [
      sign('accurate', legend.accurate, { form: 'line', color: palette.label }),
      sign('schematic', legend.schematic, { form: 'band', color: palette.label }),
      sign('context', legend.context, { form: 'line', color: palette.context }),
    ],
  };
}
