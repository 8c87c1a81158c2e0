import type { InventoryEntry } from '../../model/registry.ts';
import type { Province } from '../../model/status.ts';
import { useWords } from '../language/useWords.ts';

/** How far the existing things drawn for reading are complete, by kind and province or border. */
export function Inventory({ entries }: { entries: readonly InventoryEntry[] }) {
  const { coverage, kinds, listed, provinces: provinceWords } = useWords();
  if (entries.length === 0) return null;
  // A border is written by the characters of the two provinces that meet: 皖苏.
  const whereOf = ({ border, provinces = [] }: InventoryEntry): string =>
    border
      ? provinceWords.border([...border].map((id) => provinceWords.of[id as Province]))
      : listed(provinces.map((id) => provinceWords.of[id]));
  return (
    <details className="inventory">
      <summary>{coverage.inventory}</summary>
      <p>{coverage.inventoryNote}</p>
      <ul>
        {entries.map((entry) => {
          const { kind, complete, asOf, note } = entry;
          return (
            <li key={`${kind} ${whereOf(entry)}`}>
              <strong>
                {kinds[kind]} · {whereOf(entry)}
              </strong>
              <span>{complete ? coverage.complete(asOf) : coverage.incomplete(asOf)}</span>
              <small lang="zh-Hans">{note}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
