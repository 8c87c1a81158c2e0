import type { ProjectEntry } from '../../src/model/registry.ts';
import type { Decision } from '../../src/model/review.ts';
import type { Province } from '../../src/model/status.ts';

/** A member of a list is written in part (合宁 of 合宁高速公路): no name by itself. */
export const isWhole = (name: string, all: readonly string[]): boolean =>
  name.length > 1 && !all.some((other) => other !== name && other.startsWith(name));

/**
 * An accepted name as an entry of the registry.
 * @param names all ways in which the text writes it, in simplified script; the first is its name
 * @param facts its id, how the plan is briefly called, and whose it is
 */
export function entryOf(
  { entry, anchors }: Extract<Decision, { sort: 'accept' }>,
  names: readonly string[],
  facts: { readonly id: string; readonly shortTitle: string; readonly province: Province | undefined },
): ProjectEntry {
  const [name, ...others] = [...new Set(names)];
  const { kind, site, partners, isBuilt } = entry;
  const sources = [...new Set(anchors.map(({ number }) => `${facts.shortTitle}${number}`))];
  return {
    id: facts.id,
    name: name!,
    aliases: others.filter((one) => isWhole(one, names)),
    kind,
    built: { before: isBuilt, source: `${sources[0]!}${isBuilt ? '写明已有' : '未写明已建成'}` },
    partners,
    industries: [],
    ...(site.type === 'none' && facts.province ? { provinces: [facts.province] } : {}),
    site,
    sources,
  };
}
