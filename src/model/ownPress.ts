import type { LayerCollection, Report } from './contract.ts';
import type { IndicatorFile } from './indicator.ts';
import type { LayerId } from './kinds.ts';
import type { LineRow } from './lines.ts';
import type { ParkFile } from './park.ts';
import type { PlanSummary, PlanText } from './plan.ts';
import type { Project, Unlocated } from './project.ts';
import type { Proposal } from './proposal.ts';
import type { Decision, Review } from './review.ts';

/** Collections that the map draws beside the layers. */
export const drawnBeside = ['areas', 'bands', 'tints', 'seats', 'crossings'] as const;
export type DrawnBeside = (typeof drawnBeside)[number];

/** What a plan of the reader's changes in the data of the atlas: rows that are new or read otherwise, by their ids. */
export interface Overlay {
  readonly plan: PlanSummary;
  /** The plan's text, and the texts of bundled plans that name what is new in it. */
  readonly texts: Readonly<Record<string, PlanText>>;
  readonly source: string;
  readonly projects: readonly Project[];
  readonly layers: Readonly<Partial<Record<LayerId, LayerCollection['features']>>>;
  readonly beside: Readonly<Record<DrawnBeside, LayerCollection>>;
  readonly lines: readonly LineRow[];
  readonly unlocated: readonly Unlocated[];
  readonly report: Report;
  readonly indicators: IndicatorFile;
  readonly parks: ParkFile;
}

/** What the press makes of a review. */
export interface OwnPress {
  readonly proposals: readonly Proposal[];
  /** Ids of entries that nobody has decided on yet. */
  readonly proposed: readonly string[];
  readonly decisions: readonly Decision[];
  readonly orphans: readonly Decision[];
  readonly overlay: Overlay;
}

/** A part of what a review came to. */
export type OwnPiece = Partial<Omit<OwnPress, 'overlay'>> & { readonly overlay?: Partial<Overlay> };

/** All that the press needs, as the files of the data folder that hold it; each is JSON, not yet read. */
export const pressFiles = {
  tables: 'press.json',
  plans: 'plans.json',
  projects: 'projects.json',
  report: 'report.json',
  provinces: 'base/provinces.geojson',
  prefectures: 'base/prefectures.geojson',
  boundaries: 'base/boundaries.geojson',
} as const;
export type PressFiles = Readonly<Record<keyof typeof pressFiles, string>> & {
  /** `plans/<id>.json` of every bundled plan. */
  readonly texts: readonly string[];
};

/** To the worker: the files first, once; then reviews, each under a number. */
export type ToPress =
  { readonly files: PressFiles } | { readonly number: number; readonly review: PressRequest };
export interface PressRequest extends Pick<Review, 'plan' | 'source'> {
  readonly decisions: readonly Decision[];
}

/** From the worker: what a review came to, piece by piece, so that no frame waits for all of it; or why to nothing. */
export type FromPress =
  | { readonly number: number; readonly piece: OwnPiece }
  | { readonly number: number; readonly ms: number }
  | { readonly number: number; readonly problem: string };
