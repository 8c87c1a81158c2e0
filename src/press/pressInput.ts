import type { LanguageTables } from '../model/language.ts';
import type { PlanFile } from '../model/plan.ts';
import type { PlaceEntry, ProjectEntry } from '../model/registry.ts';
import type { Territory } from '../projects/territory.ts';

/** Names that are computed once, outside the press: traditional script and pinyin. */
export interface Spellings {
  readonly nameHant: string;
  readonly pinyin: string;
  /** The aliases in traditional script, where it differs, and in pinyin: for search only. */
  readonly aliasKeys: readonly string[];
}

/** A plan as received. `record` says what is known beside the text. */
export interface SourcePlan {
  readonly record: Pick<PlanFile, 'id' | 'garbled'> & { readonly issued?: string | null };
  readonly source: string;
}

/** All that the press needs beside the text; pure data, the same in Node and in a browser. */
export interface PressInput {
  readonly plans: readonly SourcePlan[];
  readonly places: readonly (PlaceEntry & Spellings)[];
  readonly projects: readonly (ProjectEntry & Spellings)[];
  readonly language: LanguageTables;
  readonly territory: Territory;
}
