import type { CommitmentException, NotProject } from '../../src/model/language.ts';
import type { PlanFile } from '../../src/model/plan.ts';
import type { ProjectEntry } from '../../src/model/registry.ts';
import type { Decision, Review } from '../../src/model/review.ts';
import { matchKey } from '../../src/mentions/matchKey.ts';
import { findTerritory } from '../../src/press/findTerritory.ts';
import type { PressInput } from '../../src/press/pressInput.ts';
import { correctedStages } from './correctedStages.ts';
import { entryOf, isWhole } from './entryOf.ts';
import { idOfName } from './idOfName.ts';
import { pressReviewed } from './pressReviewed.ts';
import { siteProblems } from './siteProblems.ts';
import { withJudgedNames } from './withJudgedNames.ts';

/** All that a reviewed plan adds to the authored data. */
export interface PlanChanges {
  readonly plan: PlanFile;
  readonly source: string;
  readonly entries: readonly ProjectEntry[];
  /** Wordings that the review takes for projects of the registry. */
  readonly judged: readonly { readonly project: string; readonly alias: string; readonly why: string }[];
  readonly notProjects: readonly NotProject[];
  readonly exceptions: readonly CommitmentException[];
}

export interface AddOptions {
  /** The plan's id in the atlas; that of the review where none is given. */
  readonly id?: string | undefined;
  readonly textSource?: 'official' | 'repost' | undefined;
  /** Every new name must have been decided on. */
  readonly isAll?: boolean;
}

export interface Planned {
  /** Why the plan cannot be added as it is; then `changes` are not to be written. */
  readonly problems: readonly string[];
  /** New names on which nothing was decided. */
  readonly open: readonly string[];
  readonly changes: PlanChanges;
}

type Input = Omit<PressInput, 'plans'> & { readonly planIds: readonly string[] };
type Merge = Extract<Decision, { sort: 'merge' }>;

/** What adding a reviewed plan changes in `data/`; pure. */
export function planChanges(review: Review, input: Input, options: AddOptions = {}): Planned {
  const { plan, source, decisions } = review;
  const { language, places, projects } = input;
  const record: PlanFile = {
    ...plan,
    id: options.id ?? plan.id,
    textSource: options.textSource ?? plan.textSource,
    garbled: [],
  };
  const { text, proposals, simplified, namesOf } = pressReviewed(record, source.text, input);
  const problems = recordProblems(record, review, input);
  const owners = new Map(
    projects.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => [matchKey(one), id] as const),
    ),
  );
  /** Whether a name is free for a project; else it is somebody else's, which is a problem. */
  const claim = (name: string, project: string): boolean => {
    const owner = owners.get(name);
    if (owner && owner !== project)
      problems.push(`“${name}”已是 ${owner} 的名称，应合并 is a name of ${owner}: merge them`);
    owners.set(name, owner ?? project);
    return !owner;
  };

  const kindWords = language.kindWords.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const taken = new Set([...projects, ...places].map((one) => one.id));
  const province = findTerritory(plan.jurisdiction, places)?.province;
  /** New entries by the proposals that they were. */
  const entries = new Map<string, ProjectEntry>();
  for (const decision of decisions) {
    if (decision.sort !== 'accept') continue;
    const { name, kind, site } = decision.entry;
    const id = idOfName(simplified(name), kind, kindWords, (one) => taken.has(one));
    taken.add(id);
    const names = [simplified(name), ...namesOf(decision)];
    const entry = entryOf(decision, names, { id, shortTitle: plan.shortTitle, province });
    for (const one of [entry.name, ...entry.aliases]) claim(one, id);
    problems.push(...siteProblems(name, site, places));
    entries.set(decision.id, entry);
  }

  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  /** The project that a merged name means at last: a new name may be merged with another new one. */
  const targetOf = ({ project }: Merge, steps = decisions.length): string | null => {
    if (!project.startsWith('new-')) return projects.some(({ id }) => id === project) ? project : null;
    const next = byId.get(project);
    return next?.sort === 'merge' && steps > 0
      ? targetOf(next, steps - 1)
      : (entries.get(project)?.id ?? null);
  };
  const judged: PlanChanges['judged'][number][] = [];
  const notProjects = new Map<string, NotProject>();
  const known = new Set(language.notProjects.map(({ name }) => matchKey(name)));
  for (const decision of decisions) {
    const names = namesOf(decision);
    if (decision.sort === 'reject') {
      const reason = decision.reason.trim() || '审核时认定不是具体项目';
      for (const name of names)
        if (!known.has(name) && !owners.has(name)) notProjects.set(name, { name, reason });
    }
    if (decision.sort !== 'merge') continue;
    const project = targetOf(decision);
    if (!project) problems.push(`合并到的项目不在名录中 no such project: ${decision.project}`);
    else
      for (const alias of names)
        if (isWhole(alias, names) && claim(alias, project))
          judged.push({ project, alias, why: decision.reason.trim() || '审核时认定为同一项目' });
  }

  const stages = correctedStages(text, decisions, (decision) =>
    decision.sort === 'merge' ? targetOf(decision) : (entries.get(decision.id)?.id ?? null),
  );
  problems.push(...stages.problems);
  const open = proposals
    .filter(({ id, doubts }) => !byId.has(id) && !doubts.includes('general'))
    .map(({ entry }) => entry.name);
  if (options.isAll && open.length > 0)
    problems.push(`还有 ${open.length} 个新名称没有决定 names are undecided: ${open.slice(0, 5).join('、')}`);
  return {
    problems: [...new Set(problems)],
    open,
    changes: {
      plan: record,
      source: source.text,
      entries: withJudgedNames([...entries.values()], { judged, plan: record }),
      judged: judged.filter(({ project }) => projects.some(({ id }) => id === project)),
      notProjects: [...notProjects.values()],
      exceptions: stages.exceptions,
    },
  };
}

/** What stands against the plan itself. */
function recordProblems({ id, textSource }: PlanFile, { orphans }: Review, { planIds }: Input): string[] {
  return [
    ...(planIds.includes(id)
      ? [`已有规划 ${id}；用 --id 另取 the plan id is taken, choose another with --id`]
      : []),
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : [`规划 id 只能用小写字母、数字和连字符 not a plan id: ${id}`]),
    ...(id.startsWith('own-')
      ? [`用 --id 为规划取一个可读的 id，如 xiaoxian-2026 give it a readable id with --id: ${id}`]
      : []),
    ...(textSource === 'own'
      ? ['须用 --text-source official 或 repost 说明文本来源 say where the text is from with --text-source']
      : []),
    ...orphans.map(
      ({ anchors }) =>
        `有一条决定的原文已不在文本中，须先处理 an orphaned decision is left: “${anchors[0]!.quote}”`,
    ),
  ];
}
