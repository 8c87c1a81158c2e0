import type { Row } from './buildRows.ts';

/** The rows as text in columns. */
export function formatTable(rows: readonly Row[]): string {
  const head = ['measure', 'ours', 'bare', 'plain', 'ours/bare', 'ours/plain', 'budget', ''];
  const lines = rows.map(({ measure, values, ratios, isWithin }) => {
    const number = (value: number | undefined): string => value?.toFixed(measure.digits) ?? '–';
    return [
      measure.unit ? `${measure.label} (${measure.unit})` : measure.label,
      number(values.ours),
      number(values.bare),
      number(values.plain),
      ratios.bare?.toFixed(2) ?? '–',
      ratios.plain?.toFixed(2) ?? '–',
      measure.budgets.map(({ against, most }) => `≤ ${most}${against ? ` × ${against}` : ''}`).join(', ') ||
        '–',
      isWithin === null ? '' : isWithin ? 'ok' : 'over',
    ];
  });
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((cells) => cells[column]!.length)),
  );
  const isText = (column: number): boolean => column === 0 || column >= 6;
  return [head, ...lines]
    .map((cells) =>
      cells
        .map((cell, column) =>
          isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
