import { expect, test } from 'vitest';
import { crossingsToCsv } from '../../../src/analysis/corridors/crossingsToCsv.ts';
import type { BorderWords } from '../../../src/analysis/corridors/csvWords.ts';
import { describeBorder } from '../../../src/analysis/corridors/describeBorder.ts';
import { joinsToCsv } from '../../../src/analysis/corridors/joinsToCsv.ts';
import { listJoins } from '../../../src/analysis/corridors/listJoins.ts';
import { bundledCorridors as data } from './bundledCorridors.ts';

/** Reads RFC 4180, as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted] = [[] as string[], '', false];
  for (let at = 1; at < text.length; at++) {
    const one = text[at]!;
    if (isQuoted && one === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (one === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += one;
    else if (one === ',') [row, cell] = [[...row, cell], ''];
    else if (one === '\n') {
      rows.push([...row, cell.slice(0, -1)]);
      [row, cell] = [[], ''];
    } else cell += one;
  }
  return rows;
}

const words: BorderWords = {
  heads: new Proxy({} as BorderWords['heads'], { get: (_, column) => String(column) }),
  sideHeads: (side) => [`${side} saying`, `${side} clauses`, `${side} plans`],
  layer: String,
  mode: String,
  statusClass: String,
  near: (places) => places.map(({ place, km }) => `${place} ${km}`).join('; '),
  positions: ([first, last]) => (first === last ? `${first}` : `${first}–${last}`),
  reasons: (reasons) => reasons.map(({ sort }) => sort).join('; '),
  saying: ({ answers }) => answers.province,
  clauses: ({ plans }) =>
    plans.flatMap(({ commitments }) => commitments.map(({ quote }) => quote)).join('; '),
  plans: ({ plans }) => plans.map(({ plan }) => plan).join('; '),
};

test('the tables of a border have a row for each thing and a cell for each head', () => {
  const border = describeBorder(data, { border: '皖苏', side: '苏' })!;
  const joins = listJoins(data, { border: '皖苏', side: '苏' });
  for (const [text, count] of [
    [crossingsToCsv(border, words), border.crossings.length],
    [joinsToCsv(joins, border.provinces, words), joins.length],
  ] as const) {
    const [head, ...rows] = readCsv(text);
    expect(rows).toHaveLength(count);
    for (const row of rows) expect(row).toHaveLength(head!.length);
    expect(head!.findIndex((cell) => cell === '苏 saying')).toBeLessThan(head!.indexOf('皖 saying'));
  }
});
