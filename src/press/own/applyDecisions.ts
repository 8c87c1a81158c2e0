import type { NotProject } from '../../model/language.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { ProjectEntry } from '../../model/registry.ts';
import type { Decision, NewEntry } from '../../model/review.ts';
import type { PressInput, Spellings } from '../pressInput.ts';

type Entry = PressInput['projects'][number];

/** The registry as one reader's decisions leave it, for the plan that they were made on. */
export interface OwnRegistry {
  readonly projects: readonly Entry[];
  readonly notProjects: readonly NotProject[];
  /** New entries, and of these the ones that nobody has decided on yet. */
  readonly added: readonly Entry[];
  readonly proposed: ReadonlySet<string>;
}

interface Decided {
  readonly plan: { readonly id: string; readonly title: string };
  readonly proposals: readonly Proposal[];
  readonly decisions: readonly Decision[];
}

interface Spelled {
  readonly spell: (name: string) => Spellings;
  /** What is said of how a line was drawn. */
  readonly lineHow: string;
}

/**
 * Adds what is new: accepted entries, and those that are proposed and not doubtful; a merged name becomes a judged
 * alias of its project in this plan, a rejected one is no project.
 */
export function applyDecisions(
  registry: readonly Entry[],
  { plan, proposals, decisions }: Decided,
  { spell, lineHow }: Spelled,
): OwnRegistry {
  const decided = new Map(decisions.map((decision) => [decision.id, decision]));
  const build = (id: string, entry: NewEntry, written: readonly string[]): Entry => ({
    id,
    name: entry.name,
    aliases: [...new Set(written)].filter((name) => name !== entry.name),
    kind: entry.kind,
    built: { before: entry.isBuilt, source: plan.title },
    partners: entry.partners,
    industries: [],
    site: entry.site,
    sources: [entry.site.type === 'line' ? lineHow : plan.title],
    ...spell(entry.name),
  });
  const accepted = decisions.flatMap((decision) =>
    decision.sort === 'accept'
      ? [
          build(
            decision.id,
            decision.entry,
            decision.anchors.map(({ name }) => name),
          ),
        ]
      : [],
  );
  const pending = proposals
    .filter(({ id, surety }) => !decided.has(id) && surety !== 'doubtful')
    .map(({ id, entry, occurrences }) =>
      build(
        id,
        entry,
        occurrences.map(({ name }) => name),
      ),
    );
  const aliases = new Map<string, NonNullable<ProjectEntry['judged']>>();
  for (const decision of decisions)
    if (decision.sort === 'merge') {
      const names = new Set(decision.anchors.map(({ name }) => name));
      const own = [...names].map((alias) => ({ alias, why: decision.reason, plan: plan.id }));
      aliases.set(decision.project, [...(aliases.get(decision.project) ?? []), ...own]);
    }
  const withAliases = (entry: Entry): Entry => {
    const own = aliases.get(entry.id);
    return own ? { ...entry, judged: [...(entry.judged ?? []), ...own] } : entry;
  };
  const added = [...accepted, ...pending].map(withAliases);
  return {
    projects: [...registry.map(withAliases), ...added],
    notProjects: decisions.flatMap((decision) =>
      decision.sort === 'reject'
        ? decision.anchors.map(({ name }) => ({ name, reason: decision.reason }))
        : [],
    ),
    added,
    proposed: new Set(pending.map(({ id }) => id)),
  };
}
