import type { PaperTable as Table } from '../../export/paper.ts';

/** 附表 as the reader sees it before it is made, and as it is printed. */
export function PaperTable({ table }: { table: Table }) {
  const { caption, columns, rows } = table;
  return (
    <table>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, index) => (
              <td key={columns[index]!.title} className={columns[index]!.isCentred ? 'centred' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
