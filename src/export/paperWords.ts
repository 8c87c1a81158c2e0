import type { Measure, PlanSummary, Unit } from '../model/plan.ts';
import type { Province, Status, Work } from '../model/status.ts';

/** What a paper needs of a catalogue. The interface gives it the language that is shown. */
export interface PaperWords {
  readonly columns: {
    readonly n: string;
    readonly matter: string;
    readonly side: (side: string) => string;
    readonly source: string;
    readonly stage: string;
    readonly units: string;
    readonly remarks: string;
  };
  /** Between what concerns one side and the next in one cell. */
  readonly ofSide: (side: string, what: string) => string;
  readonly quote: (quote: string) => string;
  readonly quoteOf: (quote: string, plan: string) => string;
  readonly notMentioned: (plan: string) => string;
  readonly otherLevel: (plan: string) => string;
  readonly onlyNamed: (plan: string) => string;
  readonly notHeld: string;
  readonly notTouched: (side: string) => string;
  readonly none: string;
  readonly source: (plan: string, number: string) => string;
  readonly stage: (verb: string, stage: string, work: string | null) => string;
  readonly stageOf: (stage: string, plan: string) => string;
  readonly pastMark: string;
  readonly unitsNotListed: string;
  readonly unitsOfRole: (role: string | null, units: string) => string;
  readonly judged: (why: string) => string;
  readonly section: (section: string) => string;
  readonly alsoIn: (plans: string) => string;
  readonly sketched: string;
  readonly notDrawn: string;
  readonly figure: string;
  readonly table: string;
  readonly about: string;
  readonly annexes: string;
  readonly figureCaption: (title: string) => string;
  readonly tableCaption: (title: string) => string;
  readonly subtitle: (date: string) => string;
  readonly parts: {
    readonly what: string;
    readonly texts: string;
    readonly reading: string;
  };
  /** A numbered line of the body. */
  readonly point: (n: number, line: string) => string;
  readonly what: (count: string, ours: string, theirs: string) => string;
  readonly plan: (title: string, short: string, level: string, facts: readonly string[]) => string;
  readonly levels: Readonly<Record<PlanSummary['level'], string>>;
  readonly readingNotes: readonly string[];
  readonly footnotes: {
    readonly past: string;
    readonly quotes: string;
    readonly transcribed: string;
    readonly levels: string;
  };
  /** From other panels, so that they say it alike. */
  readonly notice: string;
  /** What is to be known of where the texts of some plans come from. */
  readonly textNotes: (plans: readonly PlanSummary[]) => readonly string[];
  readonly asOfText: string;
  readonly listed: (names: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  /** When a plan was issued and on what basis, for which years, and whether these are over. */
  readonly factsOf: (plan: PlanSummary) => readonly string[];
  readonly planLabel: (plan: PlanSummary) => string;
  readonly provinceOf: Readonly<Record<Province, string>>;
  readonly statusOf: Readonly<Record<Status, string>>;
  readonly unstated: string;
  readonly noVerb: string;
  readonly workOf: Readonly<Record<Work, string>>;
  readonly roleOf: Readonly<Record<Unit['role'], string>>;
  readonly numberOf: (measure: Measure) => string;
}
