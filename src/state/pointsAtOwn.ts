/** Whether an address, or a part of one, names a reader's own plan or a new name of it. */
export const pointsAtOwn = (address: string): boolean => /[=.]own-|=new-/.test(address);
