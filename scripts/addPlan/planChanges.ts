import { matchKey } from '../../src/mentions/matchKey.ts';
import type { CommitmentException, NotProject } from '../../src/model/language.ts';
import type { PlanFile } from '../../src/model/plan.ts';
import type { ProjectEntry } from '../../src/model/registry.ts';
import type { Anchor, Decision, Review } from '../../src/model/review.ts';
import { pressPlans } from '../../src/press/pressPlans.ts';
import { findTerritory } from '../../src/press/findTerritory.ts';
import { proposeEntries } from '../../src/press/proposeEntries.ts';
import { buildScriptFold } from '../../src/plans/foldScript.ts';
import type { PressInput } from '../../src/press/pressInput.ts';
import { findAnchor } from './findAnchor.ts';
import { idOfName } from './idOfName.ts';
import { siteProblems } from './siteProblems.ts';

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

/** What adding a reviewed plan changes in `data/`; pure. */
export function planChanges(
  { plan, source, decisions, orphans }: Review,
  input: Omit<PressInput, 'plans'> & { readonly planIds: readonly string[] },
  options: AddOptions = {},
): Planned {
  const problems: string[] = [];
  const { language, places, projects } = input;
  const id = options.id ?? plan.id;
  const textSource = options.textSource ?? plan.textSource;
  if (input.planIds.includes(id))
    problems.push(`已有规划 ${id}；用 --id 另取 the plan id is taken, choose another with --id`);
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    problems.push(`规划 id 只能用小写字母、数字和连字符 not a plan id: ${id}`);
  if (textSource === 'own')
    problems.push(
      '须用 --text-source official 或 repost 说明文本来源 say where the text is from with --text-source',
    );
  for (const { anchors } of orphans)
    problems.push(
      `有一条决定的原文已不在文本中，须先处理 an orphaned decision is left: “${anchors[0]!.quote}”`,
    );
  const record: PlanFile = { ...plan, id, textSource, garbled: [] };

  const { plans: texts, unresolved } = pressPlans({ ...input, plans: [{ record, source: source.text }] });
  const text = texts[0]!;
  const proposals = proposeEntries(text, unresolved, {
    ...input,
    territory: findTerritory(plan.jurisdiction, places)?.place ?? null,
  });
  const fold = buildScriptFold(language.characters, language.overrides);
  const simplified = (written: string): string => matchKey(fold(written));
  const namesOf = (decision: Decision): string[] => {
    const full = proposals.find((proposal) => proposal.id === decision.id)?.entry.name;
    return [...new Set([...(full ? [full] : []), ...decision.anchors.map(({ name }) => simplified(name))])];
  };
  const measureOf = (anchor: Anchor): string | null => {
    const found = findAnchor(text, anchor);
    if (!found)
      problems.push(`文本中找不到决定所据的原文 the sentence is not in the text: “${anchor.quote}”`);
    return found;
  };
  const owners = ownersOf(projects);
  const taken = new Set([...projects, ...places].map((one) => one.id));
  const kindWords = language.kindWords.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const province = findTerritory(plan.jurisdiction, places)?.province;
  const entries: ProjectEntry[] = [];
  const judged: PlanChanges['judged'][number][] = [];
  const notProjects = new Map<string, NotProject>();
  const exceptions: CommitmentException[] = [];
  const known = new Set(language.notProjects.map(({ name }) => matchKey(name)));
  for (const decision of decisions) {
    const { anchors } = decision;
    const measures = anchors.map(measureOf);
    let project: string | null = null;
    if (decision.sort === 'reject') {
      const reason = decision.reason.trim() || '审核时认定不是具体项目';
      for (const name of namesOf(decision))
        if (!known.has(name) && !owners.has(name)) notProjects.set(name, { name, reason });
      continue;
    }
    if (decision.sort === 'merge') {
      project = decision.project;
      if (!projects.some((one) => one.id === project)) {
        problems.push(`合并到的项目不在名录中 no such project: ${project}`);
        continue;
      }
      const why = decision.reason.trim() || '审核时认定为同一项目';
      for (const alias of namesOf(decision).filter((one) => isWhole(one, namesOf(decision)))) {
        const owner = owners.get(alias);
        if (owner && owner !== project) problems.push(`“${alias}”已是 ${owner} 的名称 is a name of ${owner}`);
        else if (!owner) judged.push({ project, alias, why });
      }
    } else {
      const { name, kind, site, partners, isBuilt } = decision.entry;
      const own = matchKey(name);
      const all = [own, ...namesOf(decision)].filter((one, at, list) => list.indexOf(one) === at);
      const aliases = all.filter((one) => one !== own && isWhole(one, all));
      for (const one of [own, ...aliases]) {
        const owner = owners.get(one);
        if (owner) problems.push(`“${one}”已是 ${owner} 的名称，应合并 is a name of ${owner}: merge them`);
        else owners.set(one, name);
      }
      problems.push(...siteProblems(name, decision.entry.site, input.places));
      project = idOfName(name, kind, kindWords, (one) => taken.has(one));
      taken.add(project);
      const where = [...new Set(anchors.map(({ number }) => `${plan.shortTitle}${number}`))];
      entries.push({
        id: project,
        name: own,
        aliases,
        kind,
        built: {
          before: isBuilt,
          source: isBuilt ? `${where[0]!}写明已有` : `${where[0]!}未写明已建成`,
        },
        partners,
        industries: [],
        ...(site.type === 'none' && province ? { provinces: [province] } : {}),
        site,
        sources: where,
      });
    }
    for (const [at, { status }] of anchors.entries()) {
      const measure = measures[at];
      if (status === undefined || !measure) continue;
      const said = exceptions.find((one) => one.project === project && one.measure === measure);
      if (!said)
        exceptions.push({
          plan: id,
          measure,
          project,
          decision: 'commitment',
          status,
          reason: '审核时据原文改定阶段',
        });
      else if (said.status !== status)
        problems.push(
          `同一条中对同一项目改定了两个阶段 two stages for one project in one measure: ${measure}`,
        );
    }
  }
  const decided = new Set(decisions.map((decision) => decision.id));
  const open = proposals
    .filter((proposal) => !decided.has(proposal.id) && !proposal.doubts.includes('general'))
    .map(({ entry }) => entry.name);
  if (options.isAll && open.length > 0)
    problems.push(`还有 ${open.length} 个新名称没有决定 names are undecided: ${open.slice(0, 5).join('、')}`);
  return {
    problems: [...new Set(problems)],
    open,
    changes: {
      plan: record,
      source: source.text,
      entries,
      judged,
      notProjects: [...notProjects.values()],
      exceptions,
    },
  };
}

/** A member of a list is written in part (合宁 of 合宁高速公路): no name by itself. */
const isWhole = (name: string, all: readonly string[]): boolean =>
  name.length > 1 && !all.some((other) => other !== name && other.startsWith(name));

function ownersOf(projects: readonly ProjectEntry[]): Map<string, string> {
  return new Map(
    projects.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => [matchKey(one), id] as const),
    ),
  );
}
