import { lineKinds, type Kind } from '../../model/kinds.ts';
import { bestEnds } from './lineEnds.ts';
import type { Named, NameGroup } from './named.ts';
import type { ProposalTables } from './proposalTables.ts';

// A number of the nation names one road; S32 is another road in every province.
const nationalNumber = /^G\d{1,4}(?=\D|$)/;
/** What tells roads between the same places apart. */
const oneOfSeveral = /[一二三四五六七八九十百\d]+号|第?[二三四五]通道|复线|[东西南北中]线/;
const roadKinds = new Set<Kind>(['highway', 'road']);

/**
 * One group a thing: names that are the same in all but a kind word's length, roads of one national number, lines of
 * one kind that join the same places, written out or abbreviated.
 */
export function groupNames(named: readonly Named[], tables: ProposalTables): readonly NameGroup[] {
  const same = gather(named, (one) => `${one.kind}:${one.same}`);
  return gather(same, (members) => keyOf(members, tables)).map((lists) => {
    const sorted = lists.flat().sort((a, b) => a.occurrence.nameStart - b.occurrence.nameStart);
    const fullest = sorted.reduce((best, one) => (one.full.length > best.full.length ? one : best));
    return { key: `${fullest.kind}:${fullest.same}`, kind: fullest.kind, named: sorted, fullest };
  });
}

/** What has one key, together; in the order of the first of each. */
function gather<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Item[][] {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return [...lists.values()];
}

function keyOf(members: readonly Named[], tables: ProposalTables): string {
  const { kind, same, stem } = members[0]!;
  const number = roadKinds.has(kind) ? nationalNumber.exec(stem)?.[0] : undefined;
  if (number) return `road:${number}`;
  const ends = lineKinds.has(kind) ? bestEnds(members, tables) : null;
  if (ends?.sort !== 'places') return `${kind}:${same}`;
  const nodes = [ends.ids, [...ends.ids].reverse()].map((ids) => ids.join('—')).sort()[0]!;
  // 沪宁城际 and 沪宁高铁 may be two lines; 合安高速 and 合安高速公路 are one road, a 一号 and a 二号 are not.
  const sort = kind === 'highway' ? (oneOfSeveral.exec(same)?.[0] ?? '') : tailOf(same, stem);
  return `${kind}/${nodes}/${sort}`;
}

const tailOf = (same: string, stem: string): string =>
  same.startsWith(stem) ? same.slice(stem.length) : same.replace(/^.*[—至到][\u4e00-\u9fff]{2}/, '');
