/** Ground of one pixel at zoom 0 and 32° N, in km. */
export const kmPerPixel = (40_075 / 512) * Math.cos((32 * Math.PI) / 180);
