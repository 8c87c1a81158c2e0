import { findingRules, type FindingRule } from '../model/compareRules.ts';
import { nothingAsked, type Asked } from './atlasState.ts';

/** What is typed is part of a name; what is longer is none. */
const longestText = 40;

/** `r-oneSided_all_t-%E5%90%88`: a rule, all projects, words; in this order. Null where nothing is asked. */
export function stringifyAsked({ rule, isAll, text }: Asked): string | null {
  const parts = [
    ...(rule ? [`r-${rule}`] : []),
    ...(isAll ? ['all'] : []),
    ...(text ? [`t-${encodeURIComponent(text.slice(0, longestText))}`] : []),
  ];
  return parts.join('_') || null;
}

/** Reads it back, decoded; null where any of it is unknown. The finding is a part of its own. */
export function parseAsked(value: string): Omit<Asked, 'finding'> | null {
  const found = /^(?:r-([A-Za-z]+))?(?:(?:^|_)(all))?(?:(?:^|_)t-([^]+))?$/.exec(value);
  if (!found || value === '') return null;
  const [, rule, all, text = ''] = found;
  if (text.length > longestText || (rule && !(findingRules as readonly string[]).includes(rule))) return null;
  return { ...nothingAsked, rule: (rule as FindingRule | undefined) ?? null, isAll: all !== undefined, text };
}

/** Rule, project, plans and what else tells a finding from others. */
const findingId = /^([A-Za-z]+)\.([a-z0-9-]+)(?:\.[A-Za-z0-9-]+)+$/;

export function isFindingId(id: string, hasProject: (id: string) => boolean): boolean {
  const found = findingId.exec(id);
  return found !== null && (findingRules as readonly string[]).includes(found[1]!) && hasProject(found[2]!);
}
