import type { InventoryEntry } from '../../model/registry.ts';
import { kindLabels } from '../card/kindLabels.ts';

/** How far the existing things drawn for reading are complete, by kind and province or border. */
export function Inventory({ entries }: { entries: readonly InventoryEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details className="inventory">
      <summary>现状参考要素清点</summary>
      <p>车站、高速公路、港口等现状要素供读图和量距之用，以灰色表示，不计入上表。</p>
      <ul>
        {entries.map(({ kind, provinces, border, complete, asOf, note }) => (
          <li key={`${kind}${border ?? ''}${provinces?.join('') ?? ''}`}>
            <strong>
              {kindLabels[kind]} · {border ? `${border}省界` : provinces?.join('、')}
            </strong>
            <span>
              {complete ? '已清点齐全' : '未齐全'}，截至 {asOf}
            </span>
            <small>{note}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
