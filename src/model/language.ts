import * as z from 'zod/mini';
import { characterTable } from './characterTable.ts';
import { indicatorTable } from './indicator.ts';
import { kinds } from './kinds.ts';
import { statuses, works } from './status.ts';

/** A verb (or adverb) as plans write it. `status` absent: the word alone states no stage. */
export const verbWord = z.strictObject({
  word: z.string(),
  status: z.optional(z.nullable(z.enum(statuses))),
  work: z.optional(z.enum(works)),
  /** `refer`: what it governs is named, not promised (借鉴, 对接); `agent`: what follows it acts itself. */
  role: z.optional(z.enum(['adverb', 'refer', 'agent'])),
  /** As likely a noun (建设, 发展). */
  noun: z.optional(z.boolean()),
  /** May be followed by who does it: 支持A建设B. */
  host: z.optional(z.literal(true)),
  /** The stage where it governs a title or base that is still to be earned (建成国家示范基地). */
  ofTitle: z.optional(z.enum(statuses)),
  /** Though a noun as well, a verb wherever its doer stands before it: 支持甲建设乙, 甲州设立乙. */
  deed: z.optional(z.literal(true)),
  /** Characters that make another word of its end: 建设成 in 建设成都轨道交通. */
  notBefore: z.optional(z.array(z.string())),
  /** Characters that make another word of its beginning: 规划 in 统筹规划. */
  notAfter: z.optional(z.array(z.string())),
});
export type VerbWord = z.infer<typeof verbWord>;

/** A noun behind the name that states the stage (前期工作, 规划研究). */
export const stageNoun = z.strictObject({
  word: z.string(),
  status: z.enum(statuses),
  work: z.optional(z.enum(works)),
  /** Says its stage under any verb (谋划建设); 规划建设 under 推进 names the work only. */
  isOwnStage: z.optional(z.literal(true)),
  /** A verb that states the stage only where the name opens its clause (甲铁路建成投产). */
  isPredicate: z.optional(z.literal(true)),
});
export type StageNoun = z.infer<typeof stageNoun>;

/** The last word of a name, from which its kind follows when the registry does not know the name. */
export const kindWord = z.strictObject({
  word: z.string(),
  kind: z.enum(kinds),
  /** So short that only the form of the name tells it (线 in 嘉闵线). */
  brief: z.optional(z.literal(true)),
  /** A name without any word before it (机场联络线). */
  isName: z.optional(z.literal(true)),
  /** Names a part of a thing of the same kind (港区 of a 港). */
  part: z.optional(z.literal(true)),
});
export type KindWord = z.infer<typeof kindWord>;

/** Inside `within`, `name` does not mean what the gazetteer or the registry knows by it. */
export const nameException = z.strictObject({
  name: z.string(),
  within: z.string(),
  /** The project that it stands for there instead; without it the name means nothing. */
  means: z.optional(z.string()),
  reason: z.string(),
});
export type NameException = z.infer<typeof nameException>;

/** A decision of the editors on one project in one measure, where the rules read it wrongly. */
export const commitmentException = z.strictObject({
  plan: z.string(),
  measure: z.string(),
  project: z.string(),
  decision: z.enum(['mention', 'commitment']),
  verb: z.optional(z.string()),
  status: z.optional(z.nullable(z.enum(statuses))),
  reason: z.string(),
});
export type CommitmentException = z.infer<typeof commitmentException>;

/** A character that abbreviates places in the names of lines (合 in 合新高铁); the likeliest place first. */
export const shortName = z.strictObject({ short: z.string(), places: z.array(z.string()) });
export type ShortName = z.infer<typeof shortName>;

/** Where a name that only its last word betrays begins and ends. */
export const nameBounds = z.strictObject({
  /** Behind a kind word these make another word of it (铁路网). */
  continuations: z.array(z.string()),
  /** Words that hold a kind word without being of that kind (香港). */
  compounds: z.array(z.string()),
  /** In a list beside names, no name (金融). */
  commonNouns: z.array(z.string()),
  /** What may follow a name whose kind word is brief. */
  afterBrief: z.array(z.string()),
  /** A name does not reach across these. */
  joints: z.array(z.string()),
  /** Words that hold a joint or a verb without being cut there (自由, 和县). */
  inName: z.array(z.string()),
});
export type NameBounds = z.infer<typeof nameBounds>;

/** A name that is no project, and why not (机构名称, 泛称). */
export const notProject = z.strictObject({ name: z.string(), reason: z.string() });
export type NotProject = z.infer<typeof notProject>;

const words = z.array(z.string());

/** By which words a name that the registry does not know is placed, and what is said where its place is not known. */
export const proposalWords = z.strictObject({
  course: z.strictObject({ from: words, on: words, fillers: words, connects: words }),
  hosts: words,
  joint: z.strictObject({ with: words, deeds: words }),
  notShort: words,
  /** What stands between the places of a region's name and its kind word (合六经济走廊). */
  regionTails: words,
  /** Kind words that are one word for one thing; the fuller one last. */
  sameTails: z.array(words),
  /** What the members of a list share before their kind word. */
  shared: words,
  /** Partners that are no places, or places by another name, by the words that name them. */
  bodies: z.array(z.object({ name: z.string(), words, place: z.optional(z.string()) })),
  /** Reasons that readers see, with `{places}` and `{name}`. */
  why: z.strictObject({
    hostInName: z.string(),
    hostInClause: z.string(),
    hostOfPlan: z.string(),
    between: z.string(),
    line: z.string(),
    noPlace: z.string(),
    noCourse: z.string(),
    oneEnd: z.string(),
    ambiguous: z.string(),
    onlyCity: z.string(),
    several: z.string(),
    far: z.string(),
    gap: z.string(),
    hostOfLine: z.string(),
    inShort: z.string(),
    region: z.string(),
  }),
});
export type ProposalWords = z.infer<typeof proposalWords>;

export const languageTables = z.object({
  characters: characterTable,
  /** Characters that the general table leaves or changes wrongly, with reasons kept in the source. */
  overrides: characterTable,
  /** Radicals, compatibility forms and full-width characters, read as the characters that they look like. */
  lookalikes: characterTable,
  verbs: z.array(verbWord),
  stageNouns: z.array(stageNoun),
  works: z.array(z.strictObject({ word: z.string(), work: z.enum(works) })),
  kindWords: z.array(kindWord),
  genericNames: z.array(z.string()),
  notProjects: z.array(notProject),
  nameBounds,
  shortNames: z.array(shortName),
  /** Words for a line's course in place of a city (北沿江). */
  courseWords: z.array(z.string()),
  /** Last words of bodies, events and papers (联盟, 管委会): a project's name inside is only mentioned. */
  bodyWords: z.array(z.string()),
  /** Last words of titles and bases that a plan sets out to earn. */
  titleWords: z.array(z.string()),
  boilerplate: z.array(z.string()),
  nameExceptions: z.array(nameException),
  commitmentExceptions: z.array(commitmentException),
  indicators: indicatorTable,
  proposals: proposalWords,
});
export type LanguageTables = z.infer<typeof languageTables>;
