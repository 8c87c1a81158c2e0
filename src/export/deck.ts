/** A deck of slides, as its writer takes it: everything in words and pictures already. */
export interface Deck {
  readonly title: string;
  readonly format: '16:9' | '4:3';
  readonly pages: readonly DeckPage[];
  /** What stands at the foot of every page: the notice, what stages mean, the data date, sources. */
  readonly foot: readonly string[];
  /** The handling mark, upper right on every page; empty for none. */
  readonly mark: string;
}

export interface DeckPage {
  readonly title: string;
  /** A PNG of the map without any frame, and its size in pixels. */
  readonly picture: { readonly png: Uint8Array; readonly width: number; readonly height: number };
  /** Length in pixels of the picture of the round distance that stands beside it. */
  readonly scale: { readonly pixels: number; readonly label: string };
  readonly clause: DeckClause | null;
  readonly legend: readonly DeckSign[];
  /** For the presenter: the note of the scene, then the clause with its plan and number. */
  readonly notes: readonly string[];
}

export interface DeckClause {
  readonly pieces: readonly { readonly text: string; readonly isStrong: boolean }[];
  /** Plan, number, date, stage, and that the text is a repost. */
  readonly source: string;
}

/** One row of a legend; colours as #rrggbb. */
export interface DeckSign {
  readonly label: string;
  readonly form: 'line' | 'point' | 'area';
  readonly color: string;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}
