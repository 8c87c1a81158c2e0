import { dashes } from '../../layers/expressions.ts';
import { dossiers } from '../../layers/order.ts';
import { paper } from '../../layers/palette.ts';
import { statusClassLabels } from '../../layers/statusLabels.ts';
import { statusClasses } from '../../model/status.ts';
import { useAtlasState } from '../atlas.ts';
import { Swatch } from './Swatch.tsx';

/** Made from the style: kinds by colour for the layers that are on, stages by dash, precision by band. */
export function Legend() {
  const layers = useAtlasState((state) => state.layers);
  const entries = dossiers.filter(({ id }) => layers[id]).flatMap((dossier) => dossier.legend(paper));
  return (
    <section className="legend" aria-label="图例">
      <h2>图例</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.label + entry.form}>
            <Swatch entry={entry} />
            {entry.label}
          </li>
        ))}
      </ul>
      <h3>阶段（据规划文本，非当前进展）</h3>
      <ul>
        {statusClasses.map((status) => (
          <li key={status}>
            <Swatch entry={{ label: '', form: 'line', color: paper.label, dash: dashes[status] }} />
            {statusClassLabels[status]}
          </li>
        ))}
      </ul>
      <h3>位置精度</h3>
      <ul>
        <li>
          <Swatch entry={{ label: '', form: 'line', color: paper.label }} />
          较准确
        </li>
        <li>
          <Swatch entry={{ label: '', form: 'band', color: paper.label }} />
          示意，位于晕带之内
        </li>
        <li>
          <Swatch entry={{ label: '', form: 'line', color: paper.context }} />
          参考，非规划内容
        </li>
      </ul>
    </section>
  );
}
