import type { FindingRule } from '../../model/compareRules.ts';
import type { Project } from '../../model/project.ts';
import type { Province } from '../../model/status.ts';
import type { Said, Side } from './comparison.ts';

/** A place in a text to which a finding leads: a clause, or a name that stands there without a promise. */
export interface Statement {
  readonly plan: string;
  readonly measure: string;
  /** Where in the source the words start that are meant, and end. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Null where the plan only names the project. */
  readonly said: Said | null;
}

/** What one of the plans searched writes of it. */
export interface FindingSide extends Side {
  /** What the finding rests on; empty where the plan does not mention the project. */
  readonly statements: readonly Statement[];
  /** What of it differs, in simplified script: ways to write the name, ends, a position. */
  readonly wordings: readonly string[];
  /** Mentions no project of this layer at all: that it does not list this one says little. */
  readonly isLayerUnlisted: boolean;
}

/**
 * How the dates of the two plans bear on a difference of stage. `progress`: the later text has the later stage;
 * `against`: the earlier; `laterUnstated`: the later text writes no stage; `laterStated`: only the later writes one;
 * `undated`: the order of the two is not known; `same`: one plan.
 */
export interface ByDates {
  readonly sort: 'progress' | 'against' | 'laterUnstated' | 'laterStated' | 'undated' | 'same';
  /** 推定: the order rests on a date that is not stated as such. */
  readonly isInferred: boolean;
}

/** Why a finding rests on a judgement of the editors. */
export type Judgement =
  | { readonly sort: 'match'; readonly why: string }
  /** Territory is touched by the places by which it is drawn, not by its name. */
  | { readonly sort: 'site' }
  /** Territory is touched by characters that abbreviate places. */
  | { readonly sort: 'short' }
  /** The plan that does not mention it has words that may mean it. */
  | { readonly sort: 'near'; readonly plan: string; readonly near: Statement; readonly words: string };

/** By what a project touches the territory of a plan. */
export type TouchBasis = 'named' | 'geometry' | 'site' | 'short';

/** 待衔接事项: a difference between what two plans, or two parts of one, say of a project. */
export interface Finding {
  /** Stable: rule, project and plans, in the fixed order of plans. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly project: Project;
  /** The plans searched, equal level together. */
  readonly sides: readonly FindingSide[];
  /** Of equal level, or one plan alone. */
  readonly isEqualLevel: boolean;
  readonly byDates: ByDates | null;
  readonly judgements: readonly Judgement[];
  /** Of a project that is not mentioned: by what it touches that plan's territory. */
  readonly touch: TouchBasis | null;
  /** Sides that it touches too and of which no plan of that level is held: 未收录. */
  readonly unheld: readonly Province[];
  /** A section to which all of the statements are limited (江苏段), as written. */
  readonly section: string | null;
}
