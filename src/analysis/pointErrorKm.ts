/** How far a point of a class of precision may be wrong, in km. */
export const pointErrorKm = { A: 0.3, B: 1, C: 3, D: 20, none: 20 } as const;
