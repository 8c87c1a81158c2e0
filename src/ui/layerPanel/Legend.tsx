import { useMemo } from 'react';
import { isInView } from '../../analysis/isInView.ts';
import { matchesFilters } from '../../analysis/matchesFilters.ts';
import { askedFilters } from '../../analysis/askedFilters.ts';
import { legendRows } from '../../layers/legendRows.ts';
import { dossiers } from '../../layers/order.ts';
import { themes } from '../../layers/themes.ts';
import { statusClasses } from '../../model/status.ts';
import { useAtlasState } from '../atlas.ts';
import { useWords } from '../language/useWords.ts';
import { Swatch } from './Swatch.tsx';

/** Made from the style: what is in view, by kind, with how many; stages by dash; precision by band. */
export function Legend() {
  const { formats, legend, statuses, variants } = useWords();
  const layers = useAtlasState((state) => state.layers);
  const loaded = useAtlasState((state) => state.data.layers);
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  const split = useAtlasState((state) => state.split);
  const bounds = useAtlasState((state) => state.bounds);
  const { palette } = themes[useAtlasState((state) => state.theme)];
  const rows = useMemo(() => {
    const wanted = askedFilters(filters, plans, split);
    return dossiers
      .filter(({ id }) => layers[id])
      .flatMap((dossier) =>
        legendRows(dossier, loaded[dossier.id]?.features ?? [], ({ geometry, properties }) => {
          const { committedPlans = [], context } = properties;
          const isAsked =
            dossier.id === 'cities' ||
            (!context && matchesFilters({ ...properties, committedPlans }, wanted));
          return isAsked && isInView(geometry.coordinates, bounds);
        }).map((row) => ({ ...row, key: `${dossier.id} ${row.variant.id} ${row.form}` })),
      );
  }, [layers, loaded, filters, plans, split, bounds]);
  return (
    <section className="legend" aria-label={legend.title}>
      <h2>
        {legend.title} <small>{legend.inView}</small>
      </h2>
      <ul>
        {rows.map(({ key, variant, form, count }) => (
          <li key={key}>
            <Swatch
              form={form}
              color={palette[variant.color]}
              palette={palette}
              icon={variant.icon}
              shared={variant.shared}
              look={variant.look}
            />
            {form === 'area'
              ? legend.extent(variants[variant.id])
              : form === 'point' && variant.width
                ? legend.site(variants[variant.id])
                : variants[variant.id]}
            <span className="count">{formats.number(count)}</span>
          </li>
        ))}
        {rows.length === 0 && <li className="quiet">{legend.nothing}</li>}
      </ul>
      <h3>{legend.stages}</h3>
      <ul>
        {statusClasses.map((status) => (
          <li key={status}>
            <Swatch form="line" color={palette.label} palette={palette} status={status} />
            {statuses.classes[status]}
          </li>
        ))}
      </ul>
      {(layers.highways || layers.waterways || layers.railways) && (
        <ul>
          <li>
            <Swatch form="line" color={palette.highway} palette={palette} look="work" status="planned" />
            {legend.upgrade}
          </li>
          <li>
            <Swatch form="mark" color={palette.highSpeedRail} palette={palette} />
            {legend.crossing}
          </li>
        </ul>
      )}
      <h3>{legend.precision}</h3>
      <ul>
        <li>
          <Swatch form="line" color={palette.label} palette={palette} />
          {legend.accurate}
        </li>
        <li>
          <Swatch form="band" color={palette.label} palette={palette} />
          {legend.schematic}
        </li>
        <li>
          <Swatch form="line" color={palette.context} palette={palette} />
          {legend.context}
        </li>
      </ul>
    </section>
  );
}
