/** Bands of precision of all layers; filled after the first view. */
export const bandSource = 'bands';
/** Soft bands around the places that zones join, of all layers. */
export const areaSource = 'areas';
/** Where lines meet the border of a province. */
export const crossingSource = 'crossings';
/** What is chosen and what belongs to it, drawn once more over the veil. */
export const litSource = 'lit';
/** A path that the reader measures. */
export const pathSource = 'path';
