/** Behind the name of what is proposed: on a map, in a list and in a file there is no room for words. */
export const questioned = '？';
