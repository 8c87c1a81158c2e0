import { layerIds } from '../../model/kinds.ts';
import { useAtlasState } from '../atlas.ts';
import { AsWritten } from '../language/AsWritten.tsx';
import { Filled } from '../language/Filled.tsx';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';
import type { StripEntry } from './arrangeStrip.ts';
import { Beside } from './Beside.tsx';

/** What stands at a post of a strip. `number`: that of a provincial border on the map. */
export function StripItem({ entry, number }: { entry: StripEntry; number: number }) {
  const { corridors, formats, layers, provinces } = useWords();
  const places = useAtlasState((state) => state.data.places);
  switch (entry.sort) {
    case 'node':
      return (
        <span className="entry">
          <AsWritten>{entry.node.name}</AsWritten> <small>{corridors.roles[entry.node.role]}</small>
        </span>
      );
    case 'ground': {
      const { province, prefecture } = entry.stay;
      const place = prefecture === null ? undefined : places.get(prefecture);
      return (
        <span className="entry ground">
          {province ? provinces.of[province] : corridors.elsewhere} {place && <Name of={place} />}
        </span>
      );
    }
    case 'border': {
      const { level, between } = entry.crossing;
      const isProvince = level === 'province';
      const sides = between.map((one) => {
        if (isProvince) return provinces.of[one as keyof typeof provinces.of];
        const place = places.get(one);
        return place ? <Name key={one} of={place} /> : one;
      });
      return (
        <span className="entry border" data-level={level}>
          {isProvince && (
            <span className="number" aria-hidden="true">
              {number}
            </span>
          )}
          {isProvince ? corridors.provinceBorder : corridors.prefectureBorder}{' '}
          <Filled words={corridors.crossing} pieces={sides} />
        </span>
      );
    }
    case 'crowd': {
      const counts = layerIds.flatMap((layer) => {
        const count = entry.rows.filter((row) => row.layer === layer).length;
        return count ? [`${layers[layer].label} ${formats.number(count)}`] : [];
      });
      return (
        <details className="entry crowd">
          <summary>
            {corridors.crowd(formats.number(entry.rows.length))}
            <small>{counts.join(' · ')}</small>
          </summary>
          <ul>
            {entry.rows.map((row) => (
              <li key={row.project}>
                <Beside row={row} />
              </li>
            ))}
          </ul>
        </details>
      );
    }
    default:
      return <Beside row={entry.row} />;
  }
}
