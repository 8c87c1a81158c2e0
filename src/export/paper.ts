/** A figure with numbers in it, which a list below it explains. */
export interface PaperFigure {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly items: readonly PaperItem[];
}

/** A number of the figure and what stands under it: ①, 合肥—新沂高速铁路. */
export interface PaperItem {
  readonly sign: string;
  readonly name: string;
}

export interface PaperColumn {
  readonly title: string;
  /** Share of the width of the table; all shares sum to 1. */
  readonly share: number;
  readonly isCentred: boolean;
}

export interface PaperTable {
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  /** A text a column; its paragraphs are lines. */
  readonly rows: readonly (readonly string[])[];
}

/** What a meeting paper says, whatever file it becomes. All words are in it. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  /** The body: what is listed, from which texts, and how to read it. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What the figure, the table and the body are called: 附图, 附表, 说明; and what leads in their list. */
  readonly annexes: {
    readonly lead: string;
    readonly figure: string;
    readonly table: string;
    readonly about: string;
  };
  /** Null where the map cannot be drawn. */
  readonly figure: PaperFigure | null;
  readonly table: PaperTable;
  readonly footnotes: readonly string[];
}
