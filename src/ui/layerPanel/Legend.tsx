import { useMemo } from 'react';
import { isInView } from '../../analysis/isInView.ts';
import { matchesFilters } from '../../analysis/matchesFilters.ts';
import { plansOfHorizon } from '../../analysis/plansOfHorizon.ts';
import { legendRows } from '../../layers/legendRows.ts';
import { dossiers } from '../../layers/order.ts';
import { statusClassLabels } from '../../layers/statusLabels.ts';
import { themes } from '../../layers/themes.ts';
import { statusClasses } from '../../model/status.ts';
import { useAtlasState } from '../atlas.ts';
import { Swatch } from './Swatch.tsx';

/** Made from the style: what is in view, by kind, with how many; stages by dash; precision by band. */
export function Legend() {
  const layers = useAtlasState((state) => state.layers);
  const loaded = useAtlasState((state) => state.data.layers);
  const filters = useAtlasState((state) => state.filters);
  const plans = useAtlasState((state) => state.data.plans);
  const bounds = useAtlasState((state) => state.bounds);
  const { palette } = themes[useAtlasState((state) => state.theme)];
  const rows = useMemo(() => {
    const wanted = plansOfHorizon(filters, plans);
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
  }, [layers, loaded, filters, plans, bounds]);
  return (
    <section className="legend" aria-label="图例">
      <h2>
        图例 <small>图面范围内</small>
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
            {variant.label}
            {form === 'area' && '（范围）'}
            {form === 'point' && variant.width && '（点位）'}
            <span className="count">{count}</span>
          </li>
        ))}
        {rows.length === 0 && <li className="quiet">图面范围内没有要素</li>}
      </ul>
      <h3>阶段（据规划文本，非当前进展）</h3>
      <ul>
        {statusClasses.map((status) => (
          <li key={status}>
            <Swatch form="line" color={palette.label} palette={palette} status={status} />
            {statusClassLabels[status]}
          </li>
        ))}
      </ul>
      {(layers.highways || layers.waterways || layers.railways) && (
        <ul>
          <li>
            <Swatch form="line" color={palette.highway} palette={palette} look="work" status="planned" />
            既有线上的改扩建（芯线示阶段）
          </li>
          <li>
            <Swatch form="mark" color={palette.highSpeedRail} palette={palette} />
            跨省界处
          </li>
        </ul>
      )}
      <h3>位置精度</h3>
      <ul>
        <li>
          <Swatch form="line" color={palette.label} palette={palette} />
          较准确
        </li>
        <li>
          <Swatch form="band" color={palette.label} palette={palette} />
          示意，位于晕带之内
        </li>
        <li>
          <Swatch form="line" color={palette.context} palette={palette} />
          参考，非规划内容
        </li>
      </ul>
    </section>
  );
}
