import type { BesideSort, FindingRule } from '../model/compareRules.ts';
import type { Filters } from '../model/filters.ts';
import type { LayerId } from '../model/kinds.ts';
import type { Language } from '../model/languages.ts';
import type { CorridorFeature } from '../layers/corridorLayers.ts';
import type { ThemeId } from '../layers/themes.ts';
import type { Bounds } from '../model/boundsOf.ts';
import type { Province } from '../model/status.ts';
import type { AtlasData } from './atlasData.ts';
import type { ParkPage, ParkQuery } from './parkQuery.ts';
import type { DataProblem } from './loadFile.ts';
import type { Intake } from './own/intake.ts';
import type { OwnState } from './own/ownState.ts';
import type { Placing } from './own/placing.ts';

export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What is chosen: at most one of project and place, and the measure that is open in the reader. */
export interface Selection {
  readonly project: string | null;
  readonly place: string | null;
  readonly measure: string | null;
  /**
   * Which words of the measure are meant, where they are not simply the first that concern what is chosen: the offset
   * in the source at which a commitment's quote or a mention starts, or the heading under which it is read first. A
   * source is never edited, so it stays true.
   */
  readonly at: number | null;
}

/** How texts are shown: in simplified script, as received, or as the source had them with all that was left out. */
export const readings = ['simplified', 'received', 'source'] as const;
export type Reading = (typeof readings)[number];

/** Pages over the reading room: 收录情况, 自检. */
export const pages = ['coverage', 'check'] as const;
export type Page = (typeof pages)[number];

/**
 * What the room is set up for: 浏览, 走廊, 对照, 园区, 复核 (of the reader's own plan); and 汇报, where one of the others goes
 * on beside the scenes.
 */
export const rooms = ['explore', 'corridors', 'compare', 'parks', 'review'] as const;
export type Room = (typeof rooms)[number];
export const modes = [...rooms, 'present'] as const;
export type Mode = (typeof modes)[number];

/** What is compared: projects by plan, findings, indicators, a plan beside an older one. */
export const sheets = ['matrix', 'findings', 'indicators', 'older'] as const;
export type Sheet = (typeof sheets)[number];

/** What is asked of a comparison beside the filters that all views share. */
export interface Asked {
  /** The finding that is pointed at; ids are stable, but the next edition may not hold it. */
  readonly finding: string | null;
  /** Findings of this rule alone. */
  readonly rule: FindingRule | null;
  /** Projects of one plan alone as well. */
  readonly isAll: boolean;
  /** Part of a name, as typed. */
  readonly text: string;
}

/** Which plan is read beside which older one, and which group of projects; null where none is asked for. */
export interface Beside {
  readonly ours: string | null;
  readonly older: string | null;
  readonly sort: BesideSort | null;
}

/** What the corridor inspector holds: lines side by side, or the strip between two places. */
export interface Corridor {
  /** Ids of line projects; empty where two places are given. */
  readonly lines: readonly string[];
  /** Ids of two places; null where lines are given. */
  readonly between: readonly [string, string] | null;
  /** How far beside it things count as lying along it, in km. */
  readonly withinKm: number;
}

/** Where in the presentations the reader is. */
export interface AtScene {
  readonly story: string;
  /** The scene by its number from 1; 0 while none of the story has been shown. */
  readonly number: number;
  /** Whether it fills the screen. */
  readonly isShown: boolean;
}

/** Two provinces that share a border, in the fixed order of `provinces`. */
export type BorderPair = readonly [Province, Province];

/** What a colleague must see; all of it is in the address. */
export interface View {
  readonly mode: Mode;
  readonly layers: Readonly<Record<LayerId, boolean>>;
  readonly selection: Selection;
  /** Null until the map has shown its first view. */
  readonly camera: Camera | null;
  /** The plan open in the reader. */
  readonly plan: string | null;
  readonly reading: Reading;
  /** A page laid over the reading room. */
  readonly page: Page | null;
  readonly theme: ThemeId;
  readonly filters: Filters;
  /** How strongly a layer is drawn, 0.1 to 1, where it is not 1. */
  readonly opacities: Readonly<Partial<Record<LayerId, number>>>;
  /** Whether the operator's own base map is shown, where there is one. */
  readonly isBasemapOn: boolean;
  /** Two maps side by side, each with what one plan says (left, right). */
  readonly split: readonly [string, string] | null;
  /** The layer whose things are listed in the place of the layers. */
  readonly list: LayerId | null;
  /** The responsible unit whose measures are listed, as its plans write it. */
  readonly unit: string | null;
  /** The language of the interface; what plans say stays as they say it. */
  readonly language: Language;
  /** Whose side is ours: it comes first wherever two sides face each other; null where none is. */
  readonly side: Province | null;
  /** The border whose crossings are listed. */
  readonly border: BorderPair | null;
  readonly corridor: Corridor | null;
  readonly sheet: Sheet;
  readonly asked: Asked;
  readonly beside: Beside;
  readonly parks: ParkQuery;
  readonly parkPage: ParkPage;
  /** What is on screen beside the scenes, while the mode is 汇报; else the mode itself counts. */
  readonly room: Room;
  readonly scene: AtScene | null;
  /** A story that came with a link, packed, until it has been taken in. */
  readonly sharedStory: string | null;
}

/** A short remark for the reader; the catalogues put it into words. */
export type Remark =
  | { readonly sort: 'address'; readonly parts: readonly string[] }
  /** A measure that its plan does not hold. */
  | { readonly sort: 'measure'; readonly measure: string }
  | { readonly sort: 'language'; readonly language: Language };

/** What an open search has found that lies on the map. */
export interface Found {
  readonly projects: readonly string[];
  readonly places: readonly string[];
  /** The one that is looked at. */
  readonly active: string | null;
}

/** A border or a corridor as it is drawn over the map, and what of the ground is to be seen of it. */
export interface Sketch {
  readonly features: readonly CorridorFeature[];
  /** The map goes there when they change; null leaves it where it is. */
  readonly bounds: Bounds | null;
}

/** Where a scene looks, and what it chooses: the map goes there once, and not to what is chosen. */
export interface Aim {
  readonly bounds: Bounds;
  readonly chosen: string | null;
}

export interface AtlasState extends View {
  /** What was loaded; `data` is that with what a plan of the reader's changes in it, and what all panels read. */
  readonly bundled: AtlasData;
  readonly data: AtlasData;
  /** The plan that the reader has opened; null where none is. */
  readonly own: OwnState | null;
  readonly problems: readonly DataProblem[];
  /** What else the reader should know (a link that was only partly understood). */
  readonly remarks: readonly Remark[];
  /** Null while no search is open. */
  readonly found: Found | null;
  readonly sketch: Sketch | null;
  /** The next click on the map says where distances are told from. */
  readonly isPinning: boolean;
  /** The point that the reader is setting; null where none is. */
  readonly placing: Placing | null;
  /** A document that is about to be read; null where none is. */
  readonly intake: Intake | null;
  /** What is drawn of parks and zones, by id, while they are looked for; null for all. */
  readonly shownParks: readonly string[] | null;
  /** The number on the map that was last asked for: the list goes to it, and then it is null. */
  readonly pointed: { readonly mark: string } | null;
  /** Null where the map goes to what is chosen, as ever. */
  readonly aim: Aim | null;
  /** The last step of zoom that was asked for by key. */
  readonly zoomAsked: { readonly steps: 1 | -1 } | null;
  /** The theme to which the map returns when no scene fills the screen any more. */
  readonly themeBefore: ThemeId | null;
  /** How often the reader has asked to see what is chosen once more. */
  readonly fits: number;
  /** The project or place whose name is pointed at in the text. */
  readonly hinted: string | null;
  /** What the map shows: west, south, east, north in degrees; null until it has shown its first view. */
  readonly bounds: readonly [number, number, number, number] | null;
}

export const noSelection: Selection = { project: null, place: null, measure: null, at: null };

export const nothingAsked: Asked = { finding: null, rule: null, isAll: false, text: '' };

export const nothingBeside: Beside = { ours: null, older: null, sort: null };
