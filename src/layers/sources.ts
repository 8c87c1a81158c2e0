/** Bands of precision of all layers; filled after the first view. */
export const bandSource = 'bands';
/** Soft bands around the places that zones join, of all layers: what can be pointed at; filled after the first view. */
export const areaSource = 'areas';
/** The same bands as points, drawn as a haze. */
export const tintSource = 'tints';
/** Where the names of areas and, from afar, of lines stand. */
export const seatSource = 'seats';
/** Where lines meet the border of a province. */
export const crossingSource = 'crossings';
/** What is chosen and what belongs to it, drawn once more over the veil. */
export const litSource = 'lit';
/** What a search has found so far. */
export const foundSource = 'found';
/** A path that the reader measures. */
export const pathSource = 'path';
/** A border with its crossings, or the ground beside a corridor. */
export const corridorSource = 'corridor';
