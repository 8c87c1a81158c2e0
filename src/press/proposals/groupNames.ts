import type { Kind } from '../../model/kinds.ts';
import { findNameEnds } from './lineEnds.ts';
import type { Named, NameGroup } from './named.ts';
import { lineKinds, type ProposalTables } from './proposalTables.ts';

// A number of the nation names one road; S32 is another road in every province.
const nationalNumber = /^G\d{1,4}(?=\D|$)/;
const roadKinds = new Set<Kind>(['highway', 'road']);

/**
 * One group a thing: names that are the same in all but a kind word's length, roads of one national number, lines of
 * one kind that join the same places, written out or abbreviated.
 */
export function groupNames(named: readonly Named[], tables: ProposalTables): readonly NameGroup[] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = keyOf(one, tables);
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((members) => {
    const sorted = [...members].sort((a, b) => a.occurrence.nameStart - b.occurrence.nameStart);
    const fullest = sorted.reduce((best, one) => (one.full.length > best.full.length ? one : best));
    return { key: `${fullest.kind}:${fullest.same}`, kind: fullest.kind, named: sorted, fullest };
  });
}

function keyOf(named: Named, tables: ProposalTables): string {
  const { kind, same, stem } = named;
  const number = roadKinds.has(kind) ? nationalNumber.exec(stem)?.[0] : undefined;
  if (number) return `road:${number}`;
  if (!lineKinds.has(kind)) return `${kind}:${same}`;
  const ends = findNameEnds(named, tables);
  if (ends.sort !== 'places') return `${kind}:${same}`;
  const nodes = [ends.ids, [...ends.ids].reverse()].map((ids) => ids.join('—')).sort()[0]!;
  // 沪宁城际 and 沪宁高铁 may be two lines; 合安高速 and 合安高速公路 are one road.
  const sort = kind === 'highway' ? '' : tailOf(same, stem);
  return `${kind}:${nodes}:${sort}`;
}

const tailOf = (same: string, stem: string): string =>
  same.startsWith(stem) ? same.slice(stem.length) : same.replace(/^.*[—至到][\u4e00-\u9fff]{2}/, '');
