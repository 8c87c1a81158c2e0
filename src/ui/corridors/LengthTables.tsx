import type { CorridorDescription, Length } from '../../analysis/corridors/corridorTypes.ts';
import { useAtlasState } from '../atlas.ts';
import { Name } from '../language/Name.tsx';
import { useWords } from '../language/useWords.ts';

/** Lengths by province, prefecture and stage, each with what it can be trusted to. */
export function LengthTables({ description }: { description: CorridorDescription }) {
  const { corridors, provinces, statuses } = useWords();
  const places = useAtlasState((state) => state.data.places);
  const { byProvince, byPrefecture, byStatusClass } = description;
  if (byProvince.length === 0) return null;
  return (
    <section className="lengths" aria-label={corridors.lengths}>
      <h3>{corridors.lengths}</h3>
      <table>
        <Rows
          head={corridors.byProvince}
          rows={byProvince.map((row) => ({
            ...row,
            name: row.key ? provinces.of[row.key] : corridors.elsewhere,
          }))}
        />
        <Rows
          head={corridors.byPrefecture}
          rows={byPrefecture
            .filter(({ key }) => key.prefecture !== null)
            .map((row) => ({ ...row, name: <Name of={places.get(row.key.prefecture!)!} /> }))}
        />
        <Rows
          head={corridors.byStage}
          rows={byStatusClass.map((row) => ({
            ...row,
            name: row.key === 'context' ? corridors.context : statuses.classes[row.key],
          }))}
        />
      </table>
      <p className="remark">{corridors.lengthNote}</p>
    </section>
  );
}

type Row = Length & { readonly name: React.ReactNode };

function Rows({ head, rows }: { head: string; rows: readonly Row[] }) {
  const { corridors, formats } = useWords();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {head}
        </th>
      </tr>
      {rows.map(({ name, km, plusMinusKm }, index) => (
        <tr key={index}>
          <td>{name}</td>
          <td>{corridors.length(formats.number(km), formats.number(plusMinusKm))}</td>
        </tr>
      ))}
    </tbody>
  );
}
