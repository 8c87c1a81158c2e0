/** A degree of latitude in km, on a sphere of 6,371 km. */
export const kmPerDegree = 111.195;
