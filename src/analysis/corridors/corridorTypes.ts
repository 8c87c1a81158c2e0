import type { MultiPolygon, Polygon } from 'geojson';
import type { Kind, LayerId } from '../../model/kinds.ts';
import type { LineCrossing, LineNode, Stay } from '../../model/lines.ts';
import type { Commitment } from '../../model/project.ts';
import type { Precision, Province, StatusClass } from '../../model/status.ts';
import type { LineMode } from './corridorData.ts';

/** What is asked: lines, or the strip between two places (as `state` keeps it). */
export interface CorridorQuery {
  readonly lines: readonly string[];
  readonly between: readonly [string, string] | null;
  readonly withinKm: number;
}

/** A length on the drawn lines and how far it can be trusted (p90), both in km. */
export interface Length {
  readonly km: number;
  readonly plusMinusKm: number;
}

/** What plans say of one named section of a line; `section` null: of the whole line. */
export interface SectionSayings {
  readonly section: string | null;
  /** Where the section lies, as far as its name is a jurisdiction that the line runs through. */
  readonly stretches: readonly { readonly fromKm: number; readonly toKm: number }[];
  readonly commitments: readonly Commitment[];
}

/** A line of the corridor, or (project null) the straight strip between two places. */
export interface CorridorAxis {
  readonly project: string | null;
  readonly name: string | null;
  readonly layer: LayerId | null;
  readonly mode: LineMode | null;
  readonly isContext: boolean;
  readonly statusClass: StatusClass | null;
  readonly precision: Precision;
  readonly length: Length;
  readonly partsFromKm: readonly number[];
  readonly nodes: readonly LineNode[];
  readonly stays: readonly Stay[];
  readonly crossings: readonly LineCrossing[];
  readonly sections: readonly SectionSayings[];
}

/** A located thing near an axis. */
export interface AlongRow {
  /** Id of the project. */
  readonly project: string;
  readonly name: string;
  readonly layer: LayerId;
  readonly kind: Kind;
  readonly isContext: boolean;
  readonly statusClass: StatusClass;
  readonly precision: Precision;
  /** Index of the nearest axis, the kilometre post on it, and how far off it lies. */
  readonly axis: number;
  readonly km: number;
  readonly distanceKm: number;
  /** On which side of the axis in its direction. */
  readonly hand: 'left' | 'right';
  /** How far the distance can be trusted (p90), of both classes together. */
  readonly plusMinusKm: number;
}

/** A line that runs within the strip between two places, or beside the chosen lines: the part that does. */
export interface ParallelRow {
  readonly project: string;
  readonly name: string;
  readonly layer: LayerId;
  readonly mode: LineMode;
  readonly isContext: boolean;
  readonly statusClass: StatusClass;
  readonly precision: Precision;
  /** Length of it within the strip. */
  readonly withinKm: number;
  /** From where to where on the first axis. */
  readonly fromKm: number;
  readonly toKm: number;
}

export interface ShareRow<Key> extends Length {
  readonly key: Key;
}

export interface CorridorDescription {
  readonly axes: readonly CorridorAxis[];
  /** What lies within the distance, by axis and kilometre post. */
  readonly along: readonly AlongRow[];
  /** Other lines that run along for a good part of the way, the longest first. */
  readonly parallels: readonly ParallelRow[];
  /** Lengths of the chosen lines; null: outside all that we know, or over open water. */
  readonly byProvince: readonly ShareRow<Province | null>[];
  readonly byPrefecture: readonly ShareRow<{
    readonly province: Province | null;
    readonly prefecture: string | null;
  }>[];
  /** `context`: existing, in no plan. Empty where two places are asked. */
  readonly byStatusClass: readonly ShareRow<StatusClass | 'context'>[];
  /** The ground within the distance, for drawing. */
  readonly band: Polygon | MultiPolygon | null;
}
