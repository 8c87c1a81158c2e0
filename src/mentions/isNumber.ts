/** The number of a line or a road, which names it by itself: 14 in 14号线, S1 in S1线, G1503. */
export const isNumber = (stem: string): boolean => /^[A-Z]?\d+$/.test(stem);
