/** A deck of slides, as its writer takes it: everything in words and pictures already. */
export interface Deck {
  readonly title: string;
  readonly format: DeckFormat;
  readonly pages: readonly DeckPage[];
  /** What stands at the foot of every page: the notice, what stages mean, the data date, sources. */
  readonly foot: readonly string[];
  /** The handling mark, upper right on every page; empty for none. */
  readonly mark: string;
  /** The letter at the arrow of every map, and what stands over every legend. */
  readonly words: { readonly north: string; readonly legend: string };
}

export type DeckFormat = '16:9' | '4:3';

export interface DeckPage {
  readonly title: string;
  readonly picture: DeckPicture;
  /** Length in pixels of the picture of the round distance that stands beside it. */
  readonly scale: { readonly pixels: number; readonly label: string };
  readonly clause: DeckClause | null;
  readonly legend: readonly DeckSign[];
  /** For the presenter: the note of the scene, then the clause with its plan and number. */
  readonly notes: readonly string[];
}

/** A PNG of the map without any frame, north up, and its size in pixels; 8 to 5 fills slides of both formats best. */
export interface DeckPicture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

export interface DeckClause {
  readonly pieces: readonly DeckPiece[];
  /** Plan, number, date, stage, and that the text is a repost. */
  readonly source: string;
}

export interface DeckPiece {
  readonly text: string;
  readonly isStrong: boolean;
}

/** One row of a legend; colours as #rrggbb. */
export interface DeckSign {
  readonly label: string;
  readonly form: 'line' | 'point' | 'area';
  readonly color: string;
  /** As the map draws stages: what stands, is being built (long), is planned, is promoted (dotted). */
  readonly dash: 'solid' | 'long' | 'dashed' | 'dotted';
}
